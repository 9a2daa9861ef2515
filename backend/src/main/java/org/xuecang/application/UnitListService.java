package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundQuotas;
import org.xuecang.round.Rounds;
import org.xuecang.round.eligibility.RuleWords;

/** Shows a unit and the round's staff how the unit's list stands; the unit says how it chose, and closes it. */
@ApplicationScoped
public class UnitListService {

    @Inject
    UnitLists lists;

    @Inject
    RoundApplications applications;

    @Inject
    CaseRules times;

    @Inject
    RoundQuotas quotas;

    @Inject
    Rounds rounds;

    @Inject
    RuleWords words;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    /** @throws DomainError 404 also for a unit whose cases the caller does not see */
    UnitListView get(UUID roundId, UUID unitId) {
        OpenRound round = seen(roundId, unitId);
        gate.require(ApplicationPermission.READ, unitId);
        return view(round, unitId);
    }

    /** @throws DomainError 404, 403, 422, 409 {@code endorsement-closed}, {@code list-closed} */
    @Transactional
    UnitListView preselect(UUID roundId, UUID unitId, PreselectRequest request) {
        OpenRound round = spokenFor(roundId, unitId);
        validation.of(request).throwIfAny();
        hold(round, unitId);
        lists.requireOpen(roundId, unitId);
        lists.preselected(roundId, unitId, request.how().strip(), callerId());
        return view(round, unitId);
    }

    /**
     * The unit recommends no others. It endorses nothing from then on, unless it opens the list again.
     *
     * @throws DomainError 404, 403, 422 {@code rules-not-met} with all that the list does not meet, 409
     *     {@code endorsement-closed}, {@code list-closed}
     */
    @Transactional
    UnitListView close(UUID roundId, UUID unitId) {
        OpenRound round = spokenFor(roundId, unitId);
        hold(round, unitId);
        lists.requireOpen(roundId, unitId);
        lists.checkWhole(round, unitId);
        lists.close(roundId, unitId, callerId());
        return view(round, unitId);
    }

    /** @throws DomainError 404, 403, 409 {@code endorsement-closed} */
    @Transactional
    UnitListView reopen(UUID roundId, UUID unitId) {
        OpenRound round = spokenFor(roundId, unitId);
        hold(round, unitId);
        lists.reopen(roundId, unitId);
        return view(round, unitId);
    }

    private OpenRound spokenFor(UUID roundId, UUID unitId) {
        OpenRound round = seen(roundId, unitId);
        gate.require(ApplicationPermission.ENDORSE, unitId);
        return round;
    }

    /** Whoever endorses, takes back or withdraws at the same moment waits, or is waited for. */
    private void hold(OpenRound round, UUID unitId) {
        quotas.hold(round.id(), unitId);
        if (isOver(round, unitId)) {
            throw ApplicationProblem.ENDORSEMENT_CLOSED.error();
        }
    }

    private OpenRound seen(UUID roundId, UUID unitId) {
        OpenRound round = rounds.find(roundId)
                .filter(found -> !rounds.called(roundId, Set.of(unitId)).isEmpty())
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        boolean sees = gate.allows(ApplicationPermission.READ_OF_UNIT, unitId)
                || gate.allows(ApplicationPermission.READ_SUBMITTED, round.organisationId())
                || gate.allows(ApplicationPermission.READ_OF_ROUND, round.organiserId());
        if (!sees) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        return round;
    }

    /** An applicant who was given longer gives the unit longer with their case. */
    private boolean isOver(OpenRound round, UUID unitId) {
        return times.isEndorsingOver(rounds.find(round.id(), unitId, applications.applicantsOf(round.id(), unitId))
                .orElseThrow());
    }

    private UnitListView view(OpenRound round, UUID unitId) {
        UnitLists.Said said = lists.said(round.id(), unitId);
        return new UnitListView(
                round.id(),
                unitId,
                said.rankedAt(),
                said.preselection(),
                said.closedAt(),
                lists.isClosingAsked(round.id()),
                gate.allows(ApplicationPermission.ENDORSE, unitId) && !isOver(round, unitId),
                lists.standings(round, unitId).stream().map(this::view).toList());
    }

    private UnitListView.Rule view(UnitLists.Standing standing) {
        return new UnitListView.Rule(
                standing.rule().rule().kind(),
                standing.rule().rule().effect(),
                words.of(standing.rule()),
                standing.state().met(),
                standing.state().counted(),
                standing.state().of(),
                words.of(standing.rule(), standing.state()));
    }

    /** Null for the system, which has no account. */
    private UUID callerId() {
        return gate.caller().account();
    }
}
