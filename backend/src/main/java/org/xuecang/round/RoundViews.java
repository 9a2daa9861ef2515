package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Problem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.programme.ProgrammeService;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricService;

/** Shows a round to its caller: staff see all units, others their own, and when it ends for them. */
@ApplicationScoped
class RoundViews {

    @Inject
    ProgrammeService programmes;

    @Inject
    RubricService rubrics;

    @Inject
    RoundParts parts;

    @Inject
    RoundEnds ends;

    @Inject
    RoundFiles files;

    @Inject
    RoundReadiness readiness;

    @Inject
    RoundRuleService rules;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    CallerTexts words;

    @Inject
    RoundStages stages;

    @Inject
    Cases cases;

    RoundView of(ApplicationRound round) {
        boolean staff = gate.allows(RoundPermission.READ_UNITS, round.organisationId());
        Set<UUID> units = staff ? null : gate.caller().unitIds();
        UUID person = gate.caller().userId();
        Instant end = staff ? round.closesAt() : ends.of(round, units, Set.of(person));
        RoundStanding standing = staff ? round.standing(time.now()) : round.standing(time.now(), end);
        RoundDescription description = round.description();
        List<RoundView.Stage> stands = staff ? stages.shown(round.id()) : parts.stages(round.id(), end);
        return new RoundView(
                round.id(),
                round.organisationId(),
                round.organiserId(),
                organisations.names(List.of(round.organiserId()), time.today()).get(round.organiserId()),
                round.programmeId(),
                programmes.name(round.programmeId()),
                description,
                files.of(round.id(), description.noticeFileIds()),
                end,
                standing,
                round.openedAt(),
                stands,
                rules.views(round.id()),
                places(round, units),
                staff ? parts.standIns(round.id()) : List.of(),
                staff ? ends.moves(round.id()) : ends.moves(round.id(), units, person),
                scorers(description),
                staff && round.isOpen() && !stages.isWindowFixed(round, stages.counted(round.id())),
                staff ? hindrances(round, standing) : List.of(),
                round.version());
    }

    /** What is kept from the caller is not told by the number of places either. */
    private RoundView.Places places(ApplicationRound round, Set<UUID> units) {
        RoundView.Places all = parts.places(round.id(), units);
        int kept = units != null
                ? 0
                : cases.keptFromCaller(round.id()).stream()
                        .mapToInt(UnitCases::used)
                        .sum();
        return new RoundView.Places(all.units(), all.atMost(), all.used() - kept);
    }

    private List<String> scorers(RoundDescription description) {
        return Optional.ofNullable(description.rubricVersionId())
                .flatMap(rubrics::published)
                .map(version -> version.content().scorers())
                .orElse(List.of())
                .stream()
                .map(RubricContent.Scorer::name)
                .toList();
    }

    private List<Problem.Entry> hindrances(ApplicationRound round, RoundStanding standing) {
        Faults faults =
                switch (standing) {
                    case DRAFT -> readiness.of(round);
                    case ANNOUNCED, OPEN, CLOSED -> readiness.standIns(round);
                    case CONCLUDED -> new Faults();
                };
        return words.of(faults.all());
    }
}
