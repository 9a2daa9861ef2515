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

/**
 * Programmes with their forms, rubrics and pipelines, and rounds of them: those under way from {@code demo/rounds.json},
 * those that are decided, or sent above, from {@code demo/earlier-rounds.json}.
 */
@ApplicationScoped
class DemoRounds implements DemoPart {

    private static final List<String> FILES = List.of("rounds.json", "earlier-rounds.json");

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
    DemoReviews reviews;

    @Inject
    DemoDecisions decisions;

    @Inject
    DemoNotices notices;

    @Inject
    DemoNominations nominations;

    @Inject
    DemoStory story;

    @Inject
    ObjectMapper json;

    record Content(
            String note,
            List<Template<DefineFormRequest>> forms,
            List<Template<DefineRubricRequest>> rubrics,
            List<Template<DefinePipelineRequest>> pipelines,
            List<Template<CreateProgrammeRequest>> programmes,
            List<Told> rounds) {}

    record Template<D>(UUID id, D definition) {}

    /** A round as far as it has come; what has not happened yet is null. */
    record Told(
            Round round,
            List<DemoApplications.Case> applications,
            DemoReviews.Reviewing review,
            DemoDecisions.Deciding decision,
            DemoNotices.Announcing notice,
            DemoNominations.Sending above) {}

    /** @param by the account that runs it, of the unit that does */
    record Round(
            UUID id,
            UUID programmeId,
            UUID organiserId,
            String by,
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
        return 30;
    }

    @Override
    public void load() {
        int year = story.today().getYear();
        FILES.forEach(file -> load(DemoFile.read(json, file, Content.class, year)));
    }

    void load(Content content) {
        content.forms().forEach(form -> publish(forms, form));
        content.rubrics().forEach(rubric -> publish(rubrics, rubric));
        content.pipelines().forEach(pipeline -> publish(pipelines, pipeline));
        content.programmes().forEach(programme -> programmes.create(programme.id(), programme.definition()));
        content.rounds().forEach(this::tell);
    }

    private <C> void publish(TemplateService<C> templates, Template<? extends TemplateDefinition<C>> template) {
        templates.create(template.id(), template.definition());
        templates.publish(template.id(), IfMatch.any());
    }

    private void tell(Told told) {
        story.forget();
        Round wanted = told.round();
        ToldRound round = new ToldRound(story, notices.back(told.notice()), wanted.id(), wanted.by());
        round.does(wanted.by(), wanted.preparedDaysAgo(), () -> open(round, wanted));
        told.applications().forEach(each -> applications.play(round, each));
        if (told.review() != null) {
            reviews.tell(round, told.review());
        }
        if (told.decision() != null) {
            decisions.tell(round, told.decision());
        }
        if (told.notice() != null) {
            notices.tell(round, told.notice());
        }
        if (told.above() != null) {
            nominations.tell(round, told.above());
        }
    }

    private void open(ToldRound round, Round wanted) {
        rounds.create(
                wanted.id(),
                new CreateRoundRequest(
                        wanted.programmeId(),
                        wanted.organiserId(),
                        story.today().getYear(),
                        wanted.batch(),
                        null,
                        wanted.level(),
                        wanted.hosted()));
        rounds.patch(wanted.id(), IfMatch.any(), new MergePatch(withTimes(round, wanted)));
        units.setQuotas(wanted.id(), IfMatch.any(), new SetQuotasRequest(wanted.quotas()));
        opening.open(wanted.id(), IfMatch.any());
    }

    private static ObjectNode withTimes(ToldRound round, Round wanted) {
        ObjectNode changes = wanted.changes();
        changes.put("opensAt", round.morning(wanted.opensDaysAgo()).toString());
        changes.put("closesAt", round.closeOfWork(wanted.closesInDays()).toString());
        if (wanted.hostDeadlineInDays() != null) {
            changes.put(
                    "hostDeadline",
                    round.closeOfWork(wanted.hostDeadlineInDays()).toString());
        }
        return changes;
    }
}
