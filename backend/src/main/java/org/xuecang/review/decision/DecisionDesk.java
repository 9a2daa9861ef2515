package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.Rounds;

/** Hands rounds to who may see how they are decided, and to who decides and is one of their {@link RoundActors} then. */
@ApplicationScoped
class DecisionDesk {

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    /** @throws DomainError 404; 403 also to coordinators who do not run the round, or compete in it */
    OpenRound seen(UUID roundId) {
        OpenRound round = round(roundId);
        gate.require(
                DecisionPermission.READ,
                round.organisationId(),
                () -> gate.allows(DecisionPermission.OVERSEE, round.organisationId())
                        ? Optional.empty()
                        : handlers.refusal(round));
        return round;
    }

    /** For what concerns all cases of a round: @throws DomainError 404, 403 also where one is the caller's own */
    OpenRound handled(UUID roundId, Permission permission) {
        OpenRound round = round(roundId);
        gate.require(permission, round.organisationId(), () -> handlers.refusal(round));
        actors.acted(roundId);
        return round;
    }

    /** Whether the caller is one of those who handle the round's cases. */
    boolean mayHandle(OpenRound round) {
        return gate.allows(DecisionPermission.RANK, round.organisationId())
                && handlers.refusal(round).isEmpty();
    }

    /** Null for the system, which has no account. */
    UUID callerId() {
        return gate.caller().account();
    }

    private OpenRound round(UUID id) {
        return gate.seen(rounds.find(id), RoundPermission.READ, OpenRound::organisationId);
    }
}
