package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.application.EndedApplications.Ended;
import org.xuecang.application.EndedApplications.Kept;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.RoundActors;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/** Ends applications that are left over, by the word of whoever runs the round. */
@ApplicationScoped
public class EndingService {

    @Inject
    RoundApplications applications;

    @Inject
    LeftOverCases leftOver;

    @Inject
    CaseHandlers handlers;

    @Inject
    ApplicationSight sight;

    @Inject
    OwnCase own;

    @Inject
    ApplicationParts parts;

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    Progression progression;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Event<ApplicationsMoved> moved;

    @Inject
    Validation validation;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /**
     * All of a stage that the caller handles. Each is not selected, and its history tells why. Where there is none nothing
     * happens, so that it can be done again.
     *
     * @return who was ended, and who stays in the stage though nobody there can do anything with it now
     * @throws DomainError 404 also for a stage of another round, 403 {@code not-the-organiser}, 422, 412 {@code stale} where
     *     the round's end is moved at the same moment
     */
    @Transactional
    public EndedApplications end(UUID roundId, UUID stageId, EndApplicationsRequest request) {
        OpenRound round = handled(roundId);
        RoundView.Stage stage = round.stage(stageId).orElseThrow(PlatformProblem.NOT_FOUND::error);
        validation.of(request).throwIfAny();
        Map<UUID, LeftOver> found = leftOver.hold(stage);
        List<RoundApplication> ending = applications.all(handlers.handled(found.keySet()));
        EndedApplications answer = answer(round, stage, found, ending);
        ending.forEach(each -> end(each, found.get(each.id()), stage, request.reason()));
        if (!ending.isEmpty()) {
            progression.keepWindow(round);
            progression.settle(roundId);
        }
        return answer;
    }

    private OpenRound handled(UUID roundId) {
        OpenRound round = gate.seen(rounds.find(roundId), RoundPermission.READ, OpenRound::organisationId);
        gate.require(ApplicationPermission.CHECK, round.organisationId(), () -> handlers.outside(round));
        actors.acted(roundId);
        return round;
    }

    private EndedApplications answer(
            OpenRound round, RoundView.Stage stage, Map<UUID, LeftOver> found, List<RoundApplication> ending) {
        List<RoundApplication> kept = kept(stage, found.keySet(), ending);
        Map<UUID, String> units = units(ending, kept);
        Set<UUID> ownCases = ending.size() == found.size() ? Set.of() : own.ofRound(round.id());
        return new EndedApplications(
                sorted(ending).stream()
                        .map(each -> new Ended(each.id(), each.title(), units.get(each.unitId()), found.get(each.id())))
                        .toList(),
                sorted(kept).stream()
                        .map(each -> new Kept(
                                each.id(),
                                each.title(),
                                units.get(each.unitId()),
                                why(each, found.keySet(), ownCases),
                                found.containsKey(each.id()) ? null : each.correctUntil()))
                        .toList());
    }

    /** What the caller sees of the others: left over too but not theirs, or still to be corrected. */
    private List<RoundApplication> kept(RoundView.Stage stage, Set<UUID> leftOvers, List<RoundApplication> ending) {
        Set<UUID> others = new HashSet<>(leftOvers);
        ending.forEach(each -> others.remove(each.id()));
        List<RoundApplication> kept = new ArrayList<>(applications.all(others));
        kept.addAll(applications.beingCorrected(stage.id(), time.now()));
        Set<UUID> seen = sight.those(kept.stream().map(RoundApplication::id).collect(Collectors.toUnmodifiableSet()));
        return kept.stream().filter(each -> seen.contains(each.id())).toList();
    }

    private Map<UUID, String> units(List<RoundApplication> some, List<RoundApplication> others) {
        Set<UUID> ids = Stream.concat(some.stream(), others.stream())
                .map(RoundApplication::unitId)
                .collect(Collectors.toUnmodifiableSet());
        return organisations.names(ids, time.today());
    }

    private static List<RoundApplication> sorted(List<RoundApplication> cases) {
        return cases.stream()
                .sorted(Comparator.comparing(RoundApplication::title).thenComparing(RoundApplication::id))
                .toList();
    }

    private static EndedApplications.Why why(RoundApplication kept, Set<UUID> leftOvers, Set<UUID> ownCases) {
        if (!leftOvers.contains(kept.id())) {
            return EndedApplications.Why.BEING_CORRECTED;
        }
        return ownCases.contains(kept.id()) ? EndedApplications.Why.OWN_CASE : EndedApplications.Why.OTHERS_CASE;
    }

    private void end(RoundApplication application, LeftOver why, RoundView.Stage stage, String reason) {
        application.endLeftOver(time.now());
        parts.ended(application, why, reason, stage.id());
        moved.fire(new ApplicationsMoved(application.id(), why.event()));
    }
}
