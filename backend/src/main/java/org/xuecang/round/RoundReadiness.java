package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.organisation.OwnLevel;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;
import org.xuecang.round.pipeline.PipelineContent;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.pipeline.StageKinds;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;
import org.xuecang.round.template.PublishedTemplate;

/** What stops a round from opening, and what is missing of one that has: everything at once. */
@ApplicationScoped
class RoundReadiness {

    private static final String RUBRIC = "/rubricVersionId";

    @Inject
    RoundParts parts;

    @Inject
    StandIns standIns;

    @Inject
    RoundRuleReadiness rules;

    @Inject
    PipelineService pipelines;

    @Inject
    RubricService rubrics;

    @Inject
    PublishedForms forms;

    @Inject
    StageKinds kinds;

    @Inject
    OwnLevel levels;

    @Inject
    KnownOrganisations organisations;

    @Inject
    RequestTime time;

    /** Pointers are those of {@link RoundDescription}, and {@code /rules}, {@code /quotas} and {@code /standIns}. */
    Faults of(ApplicationRound round) {
        RoundDescription wanted = round.description();
        Faults faults = new Faults();
        needed(faults, wanted);
        rubric(faults, wanted);
        window(faults, wanted);
        host(faults, round, wanted);
        faults.addIf(parts.places(round.id(), null).units() == 0, "/quotas", "not-empty");
        return faults.addAll(rules.of(round)).addAll(standIns(round));
    }

    /** The part that still has to hold once a round has opened: its people and units go on changing. */
    Faults standIns(ApplicationRound round) {
        return standIns(standIns.missing(round));
    }

    /** @param missing units for which nobody stands in */
    Faults standIns(Set<UUID> missing) {
        Map<UUID, String> names = organisations.names(missing, time.today());
        Faults faults = new Faults();
        missing.stream()
                .sorted()
                .forEach(unit -> faults.add(
                        "/standIns", "stand-in-missing", Map.of("unit", names.getOrDefault(unit, unit.toString()))));
        return faults;
    }

    private static void needed(Faults faults, RoundDescription wanted) {
        faults.addIf(wanted.notice() == null, "/notice", "not-null");
        faults.addIf(wanted.formVersionId() == null, "/formVersionId", "not-null");
        faults.addIf(wanted.pipelineVersionId() == null, "/pipelineVersionId", "not-null");
        faults.addIf(wanted.tieRule() == null, "/tieRule", "not-null");
        faults.addIf(wanted.opensAt() == null, "/opensAt", "not-null");
        faults.addIf(wanted.closesAt() == null, "/closesAt", "not-null");
    }

    /** Where nothing is scored there is nothing to score by. */
    private void rubric(Faults faults, RoundDescription wanted) {
        boolean scores =
                pipeline(wanted).map(pipeline -> pipeline.scores(kinds)).orElse(true);
        if (!scores) {
            return;
        }
        Optional<RubricContent> found = Optional.ofNullable(wanted.rubricVersionId())
                .flatMap(rubrics::published)
                .map(PublishedTemplate::content);
        faults.addIf(found.isEmpty(), RUBRIC, "not-null");
        found.ifPresent(rubric -> {
            faults.addIf(!RubricService.isSound(rubric), RUBRIC, "rubric-unsound");
            if (!rubric.variants().isEmpty() && wanted.formVersionId() != null) {
                variants(faults, rubric, forms.get(wanted.formVersionId()));
            }
        });
    }

    /** Each application is of one of the rubric's variants. */
    private static void variants(Faults faults, RubricContent rubric, PublishedForm form) {
        List<String> categories = form.categories();
        faults.addIf(categories.isEmpty(), RUBRIC, "form-without-categories");
        categories.stream()
                .filter(category -> !rubric.variants().contains(category))
                .forEach(category -> faults.add(RUBRIC, "category-without-variant", Map.of("category", category)));
    }

    private void window(Faults faults, RoundDescription wanted) {
        Instant end = wanted.closesAt();
        faults.addIf(end != null && !end.isAfter(time.now()), "/closesAt", "already-past");
    }

    private void host(Faults faults, ApplicationRound round, RoundDescription wanted) {
        boolean above = wanted.hosted() == Hosting.ABOVE;
        boolean levelAbove = wanted.level().compareTo(levels.of(round.organisationId())) < 0;
        faults.addIf(above && !levelAbove, "/level", "level-not-above");
        faults.addIf(!above && levelAbove, "/level", "level-above");
        if (above) {
            faults.addIf(wanted.hostName() == null, "/hostName", "not-null");
            faults.addIf(wanted.hostDeadline() == null, "/hostDeadline", "not-null");
            faults.addIf(wanted.hostQuota() == null, "/hostQuota", "not-null");
        }
        boolean late = wanted.hostDeadline() != null
                && wanted.closesAt() != null
                && !wanted.closesAt().isBefore(wanted.hostDeadline());
        faults.addIf(late, "/closesAt", "after-host-deadline");
        pipeline(wanted).ifPresent(pipeline -> {
            boolean sends = pipeline.sendsAbove(kinds);
            faults.addIf(above && !sends, "/pipelineVersionId", "pipeline-stays-here");
            faults.addIf(!above && sends, "/pipelineVersionId", "pipeline-sends-above");
        });
    }

    private Optional<PipelineContent> pipeline(RoundDescription wanted) {
        return Optional.ofNullable(wanted.pipelineVersionId())
                .flatMap(pipelines::published)
                .map(PublishedTemplate::content);
    }
}
