package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.RoundQuotas;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/** What a unit says of its people's applications: endorses within its quota, ranks, gives back. */
@ApplicationScoped
public class EndorsementService {

    @Inject
    ApplicationDesk desk;

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationViews views;

    @Inject
    ApplicationParts parts;

    @Inject
    ApplicationList list;

    @Inject
    Endorsements endorsements;

    @Inject
    CaseRules rules;

    @Inject
    Eligibility eligibility;

    @Inject
    UnitLists lists;

    @Inject
    RoundQuotas quotas;

    @Inject
    Rounds rounds;

    @Inject
    Progression progression;

    @Inject
    OwnCase own;

    @Inject
    OwnScope scope;

    @Inject
    Validation validation;

    @Inject
    Event<ApplicationsMoved> moved;

    @Inject
    RequestTime time;

    /**
     * @throws DomainError 404, 403, 428, 412, 422 also {@code rules-not-met} with all rules of lists that stop it, 409
     *     {@code application-elsewhere}, {@code endorsement-closed}, {@code list-closed}, {@code quota-used-up}
     */
    @Transactional
    public ApplicationView endorse(UUID id, IfMatch seen, EndorseApplicationRequest request) {
        Case found = waiting(id, seen, request);
        RoundApplication application = found.application();
        RoundView.Stage stage = found.requireStage(EndorsementStage.CODE);
        eligibility.takePlace(found);
        lists.requireOpen(application.roundId(), application.unitId());
        lists.checkWith(found.round(), application.unitId(), eligibility.facts(found));
        lists.unranked(application.roundId(), application.unitId());
        endorsements.add(application, request.opinion().strip());
        parts.happened(
                application, ApplicationEventKind.ENDORSED, request.opinion().strip());
        progression.pass(id, application.roundId(), stage.id());
        application.touch(time.now());
        moved.fire(new ApplicationsMoved(id, ApplicationEventKind.ENDORSED));
        return views.written(found);
    }

    /**
     * @throws DomainError 404, 403, 428, 412, 409 {@code application-elsewhere}, {@code endorsement-closed},
     *     {@code list-closed}
     */
    @Transactional
    ApplicationView takeBack(UUID id, IfMatch seen) {
        Case found = desk.spokenFor(id, seen);
        RoundApplication application = found.application();
        if (application.state() != ApplicationState.SUBMITTED
                || !rules.isJustEndorsed(found)
                || endorsements.find(id).isEmpty()) {
            throw ApplicationProblem.APPLICATION_ELSEWHERE.error();
        }
        requireTime(found.round());
        eligibility.giveBackPlace(application);
        lists.requireOpen(application.roundId(), application.unitId());
        endorsements.remove(application);
        application.moveTo(rules.endorsementStage(found.round()));
        application.touch(time.now());
        parts.happened(application, ApplicationEventKind.ENDORSEMENT_TAKEN_BACK, null);
        return views.written(found);
    }

    /**
     * @throws DomainError 404, 403, 428, 412, 422 also for a day beyond the unit's own, 409 {@code application-elsewhere},
     *     {@code endorsement-closed}
     */
    @Transactional
    public ApplicationView giveBack(UUID id, IfMatch seen, ReturnApplicationRequest request) {
        Case found = waiting(id, seen, request);
        inTime(request.correctUntil(), found.requireStage(EndorsementStage.CODE).endsAt())
                .throwIfAny();
        RoundApplication application = found.application();
        application.giveBack(request.correctUntil(), time.now());
        parts.happened(
                application, ApplicationEventKind.RETURNED, request.reason().strip());
        moved.fire(new ApplicationsMoved(id, ApplicationEventKind.RETURNED));
        return views.written(found);
    }

    /** Corrected any later, it would come back when nobody can endorse it. */
    private Faults inTime(Instant until, Instant stageEnd) {
        Faults faults = new Faults().addIf(!until.isAfter(time.now()), "/correctUntil", "already-past");
        if (until.isAfter(stageEnd)) {
            faults.add("/correctUntil", "after-stage-end", Map.of("end", RequestTime.minute(stageEnd)));
        }
        return faults;
    }

    /** One that was handed in and waits for its unit, in time. */
    private Case waiting(UUID id, IfMatch seen, Object request) {
        Case found = desk.spokenFor(id, seen);
        validation.of(request).throwIfAny();
        found.requireStage(EndorsementStage.CODE);
        found.application().requireSubmitted();
        requireTime(found.round());
        return found;
    }

    private void requireTime(OpenRound round) {
        if (rules.isEndorsingOver(round)) {
            throw ApplicationProblem.ENDORSEMENT_CLOSED.error();
        }
    }

    /**
     * Puts a unit's endorsed applications into its order, as long as it may endorse any of them.
     *
     * @return them, the best first
     * @throws DomainError 404, 403 also to who writes one of them, 422 where they are not just those that stand, 409 {@code endorsement-closed},
     *     {@code list-closed}
     */
    @Transactional
    Page<ApplicationSummary> rank(UUID roundId, RankEndorsementsRequest request) {
        if (rounds.find(roundId).isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        scope.require(ApplicationPermission.ENDORSE, request.unitId());
        Faults faults = validation.of(request);
        faults.throwIfAny();
        quotas.hold(roundId, request.unitId());
        List<UUID> wanted = request.applicationIds();
        List<UUID> standing = endorsements.ranked(roundId, request.unitId());
        if (own.isWriterOfAny(standing)) {
            throw ApplicationProblem.OWN_CASE.error();
        }
        boolean same = wanted.size() == standing.size() && new HashSet<>(wanted).equals(new HashSet<>(standing));
        faults.addIf(!same, "/applicationIds", "not-those-endorsed").throwIfAny();
        requireTime(rounds.find(roundId, request.unitId(), applicants(standing)).orElseThrow());
        lists.requireOpen(roundId, request.unitId());
        endorsements.rank(wanted);
        lists.ranked(roundId, request.unitId());
        return list.page(
                ApplicationFilter.ofUnit(roundId, request.unitId()), new PageRequest(PageRequest.MOST, null, "rank"));
    }

    private Set<UUID> applicants(List<UUID> cases) {
        return applications.all(cases).stream()
                .map(RoundApplication::applicantId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
