package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundProblem;
import org.xuecang.round.Rounds;

/**
 * Who handles the cases of a round: whoever runs it, and who stands in for a unit; nobody a case of their own. Asked besides
 * the permission, which a feature asks itself.
 */
@ApplicationScoped
public class CaseHandlers {

    @Inject
    OwnCase own;

    @Inject
    Rounds rounds;

    @Inject
    Gate gate;

    /**
     * Why the caller may not handle a case; empty where they may.
     *
     * @return 403 {@code not-the-organiser}, {@code own-case}
     */
    public Optional<DomainError> refusal(OpenRound round, UUID caseId, UUID unitId) {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return Optional.empty();
        }
        if (!runs(round) && !rounds.isStandIn(round.id(), unitId, caller.userId())) {
            return Optional.of(RoundProblem.NOT_THE_ORGANISER.error());
        }
        return own.isOwn(caseId) ? Optional.of(ApplicationProblem.OWN_CASE.error()) : Optional.empty();
    }

    /**
     * The same for what concerns a round as a whole, such as its ranking: one own case among the round's is enough, and
     * whoever stands in for any of its units may.
     *
     * @return 403 {@code not-the-organiser}, {@code own-case}
     */
    public Optional<DomainError> refusal(OpenRound round) {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return Optional.empty();
        }
        if (!runs(round) && !rounds.isStandIn(round.id(), caller.userId())) {
            return Optional.of(RoundProblem.NOT_THE_ORGANISER.error());
        }
        return own.ofRound(round.id()).isEmpty() ? Optional.empty() : Optional.of(ApplicationProblem.OWN_CASE.error());
    }

    /** That the caller handles a case: of rows of {@code round_application a join application_round r}. */
    public Condition handled() {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return Condition.TRUE;
        }
        Condition own = this.own.own();
        return Condition.of(
                        "r.organiser_id = any (?)", (Object) caller.unitIds().toArray(UUID[]::new))
                .or(ApplicationSight.standsIn(caller))
                .and(new Condition("not (" + own.sql() + ")", own.parameters()));
    }

    private boolean runs(OpenRound round) {
        return gate.caller().unitIds().contains(round.organiserId());
    }
}
