package org.xuecang.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.organisation.Level;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.round.CreateRoundRequest;
import org.xuecang.round.Hosting;
import org.xuecang.round.RoundOpeningService;
import org.xuecang.round.RoundService;
import org.xuecang.round.RoundUnitService;
import org.xuecang.round.SetQuotasRequest;
import org.xuecang.round.form.DefineFormRequest;
import org.xuecang.round.form.FormService;
import org.xuecang.round.pipeline.DefinePipelineRequest;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.programme.CreateProgrammeRequest;
import org.xuecang.round.programme.ProgrammeService;
import org.xuecang.round.rubric.DefineRubricRequest;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.TemplateDefinition;
import org.xuecang.round.template.TemplateService;

/** Programmes with their forms, rubrics and pipelines, and rounds of them, from {@code demo/rounds.json}. */
@ApplicationScoped
class DemoRounds implements DemoPart {

    private static final String OFFICER = "bureau";

    @Inject
    FormService forms;

    @Inject
    RubricService rubrics;

    @Inject
    PipelineService pipelines;

    @Inject
    ProgrammeService programmes;

    @Inject
    RoundService rounds;

    @Inject
    RoundUnitService units;

    @Inject
    RoundOpeningService opening;

    @Inject
    DemoApplications applications;

    @Inject
    DemoStory story;

    @Inject
    ObjectMapper json;

    private record Content(
            String note,
            List<Template<DefineFormRequest>> forms,
            List<Template<DefineRubricRequest>> rubrics,
            List<Template<DefinePipelineRequest>> pipelines,
            List<Template<CreateProgrammeRequest>> programmes,
            List<Round> rounds,
            List<DemoApplications.Case> applications) {}

    private record Template<D>(UUID id, D definition) {}

    private record Round(
            UUID id,
            UUID programmeId,
            int batch,
            Level level,
            Hosting hosted,
            int preparedDaysAgo,
            int opensDaysAgo,
            int closesInDays,
            Integer hostDeadlineInDays,
            ObjectNode changes,
            List<SetQuotasRequest.Quota> quotas) {}

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        Content content =
                DemoFile.read(json, "rounds.json", Content.class, story.today().getYear());
        content.forms().forEach(form -> publish(forms, form));
        content.rubrics().forEach(rubric -> publish(rubrics, rubric));
        content.pipelines().forEach(pipeline -> publish(pipelines, pipeline));
        content.programmes().forEach(programme -> programmes.create(programme.id(), programme.definition()));
        content.rounds().forEach(round -> story.as(OFFICER, round.preparedDaysAgo(), () -> open(round)));
        content.applications().forEach(applications::play);
    }

    private <C> void publish(TemplateService<C> templates, Template<? extends TemplateDefinition<C>> template) {
        templates.create(template.id(), template.definition());
        templates.publish(template.id(), IfMatch.any());
    }

    private UUID open(Round round) {
        rounds.create(
                round.id(),
                new CreateRoundRequest(
                        round.programmeId(),
                        DemoOrganisations.BUREAU,
                        story.today().getYear(),
                        round.batch(),
                        null,
                        round.level(),
                        round.hosted()));
        rounds.patch(round.id(), IfMatch.any(), new MergePatch(withTimes(round)));
        units.setQuotas(round.id(), IfMatch.any(), new SetQuotasRequest(round.quotas()));
        opening.open(round.id(), IfMatch.any());
        return round.id();
    }

    private ObjectNode withTimes(Round round) {
        ObjectNode changes = round.changes();
        changes.put("opensAt", story.morning(round.opensDaysAgo()).toString());
        changes.put("closesAt", story.closeOfWork(round.closesInDays()).toString());
        if (round.hostDeadlineInDays() != null) {
            changes.put(
                    "hostDeadline",
                    story.closeOfWork(round.hostDeadlineInDays()).toString());
        }
        return changes;
    }
}
