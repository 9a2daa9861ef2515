package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.form.FormService;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.programme.ProgrammeService;
import org.xuecang.round.programme.ProgrammeView;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.PublishedTemplate;
import org.xuecang.round.template.TemplateService;

/** Prepares rounds and shows them. */
@ApplicationScoped
public class RoundService {

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundList list;

    @Inject
    RoundDesk desk;

    @Inject
    RoundViews views;

    @Inject
    RoundFiles files;

    @Inject
    ProgrammeService programmes;

    @Inject
    FormService forms;

    @Inject
    RubricService rubrics;

    @Inject
    PipelineService pipelines;

    @Inject
    RoundRuleService rules;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    Page<RoundSummary> list(RoundList.Filter filter, PageRequest page) {
        return list.page(filter, page);
    }

    RoundView get(UUID id) {
        return views.of(desk.seen(id));
    }

    /** @throws DomainError 403, 422 with all faults */
    @Transactional
    public RoundView create(UUID id, CreateRoundRequest request) {
        Optional<ProgrammeView> programme =
                Optional.ofNullable(request.programmeId()).flatMap(programmes::inUse);
        UUID organisation = programme
                .map(ProgrammeView::organisationId)
                .orElseGet(() -> first(gate.caller().scopesOf(RoundPermission.EDIT)));
        Set<UUID> own = organisation == null ? Set.of() : desk.organisers(organisation);
        UUID organiser = request.organiserId() == null ? first(own) : request.organiserId();
        desk.requireOrganiser(RoundPermission.EDIT, organisation, organiser);
        Faults faults = validation.of(request);
        faults.addIf(request.organiserId() == null && own.size() != 1, "/organiserId", "not-null");
        faults.addIf(programme.isEmpty() && faults.isClean("/programmeId"), "/programmeId", "unknown-reference");
        faults.throwIfAny();
        ApplicationRound round = new ApplicationRound(id, organisation, organiser, request.programmeId());
        RoundDescription beginning = beginning(request, programme.orElseThrow());
        same(round, beginning, faults);
        faults.throwIfAny();
        round.describe(beginning, time.now());
        rounds.persistAndFlush(round);
        rules.begin(id, request.programmeId());
        return desk.begun(round);
    }

    /** As far as the request and the programme tell. */
    private RoundDescription beginning(CreateRoundRequest request, ProgrammeView programme) {
        String title = request.title() == null || request.title().isBlank()
                ? "%d年第%d批%s申报".formatted(request.year(), request.batch(), programme.name())
                : request.title();
        return new RoundDescription(
                title,
                request.year(),
                request.batch(),
                request.level(),
                request.hosted(),
                null,
                null,
                null,
                null,
                List.of(),
                latest(forms, programme.formId()),
                latest(rubrics, programme.rubricId()),
                latest(pipelines, programme.pipelineId()),
                null,
                null,
                RankingMethod.MEAN,
                null,
                ShownToApplicants.RESULT,
                false);
    }

    private static <C> UUID latest(TemplateService<C> templates, UUID id) {
        return Optional.ofNullable(id)
                .flatMap(templates::latest)
                .map(PublishedTemplate::id)
                .orElse(null);
    }

    /** @throws DomainError 404, 403, 428, 412, 422 with all faults, 409 {@code round-has-opened} */
    @Transactional
    public RoundView patch(UUID id, IfMatch seen, MergePatch patch) {
        ApplicationRound round = desk.editable(id, seen);
        RoundDescription wanted = patch.applyTo(round.description());
        Faults faults = validation.of(wanted);
        if (faults.isClean("/noticeFileIds")) {
            files.check(id, wanted.noticeFileIds(), faults);
        }
        checkTemplate(forms, "/formVersionId", wanted.formVersionId(), round, faults);
        checkTemplate(rubrics, "/rubricVersionId", wanted.rubricVersionId(), round, faults);
        checkTemplate(pipelines, "/pipelineVersionId", wanted.pipelineVersionId(), round, faults);
        checkTimes(wanted, faults);
        faults.throwIfAny();
        same(round, wanted, faults);
        faults.throwIfAny();
        round.describe(wanted, time.now());
        files.attach(id, wanted.noticeFileIds());
        return desk.written(round);
    }

    /** What cannot be, ready or not. */
    private static void checkTimes(RoundDescription wanted, Faults faults) {
        boolean ends = wanted.opensAt() == null
                || wanted.closesAt() == null
                || wanted.closesAt().isAfter(wanted.opensAt());
        faults.addIf(!ends, "/closesAt", "ends-before-start");
        faults.addIf(wanted.hosted() == Hosting.HERE && wanted.hasHost(), "/hosted", "host-of-a-round-here");
    }

    /** A version that is kept may be of a template that is no longer in use. */
    private <C> void checkTemplate(
            TemplateService<C> templates, String place, UUID versionId, ApplicationRound round, Faults faults) {
        if (versionId != null) {
            boolean usable = templates
                    .published(versionId)
                    .filter(version -> templates.isOf(version.templateId(), round.organisationId()))
                    .isPresent();
            faults.addIf(!usable, place, "unknown-reference");
        }
    }

    private void same(ApplicationRound round, RoundDescription wanted, Faults faults) {
        faults.addIf(rounds.findSame(round, wanted).isPresent(), "/batch", "batch-called-already");
    }

    @Transactional
    void discard(UUID id, IfMatch seen) {
        desk.editable(id, seen).discard(time.now());
        rounds.flush();
    }

    private static UUID first(Set<UUID> ids) {
        return ids.stream().findFirst().orElse(null);
    }
}
