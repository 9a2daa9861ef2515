package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.Rounds;

/** Hands rounds to who may read their messages, and to who sends them and is one of their {@link RoundActors} then. */
@ApplicationScoped
class MessageDesk {

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    /**
     * @throws org.xuecang.platform.problem.DomainError 404; 403 also to coordinators who do not run the round, or compete
     *     in it
     */
    OpenRound seen(UUID roundId) {
        OpenRound round = round(roundId);
        gate.require(
                MessagePermission.READ,
                round.organisationId(),
                () -> gate.allows(MessagePermission.OVERSEE, round.organisationId())
                        ? Optional.empty()
                        : handlers.refusal(round));
        return round;
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403 also where a case of the round is the caller's own */
    OpenRound handled(UUID roundId) {
        OpenRound round = round(roundId);
        gate.require(MessagePermission.SEND, round.organisationId(), () -> handlers.refusal(round));
        actors.acted(roundId);
        return round;
    }

    private OpenRound round(UUID id) {
        return gate.seen(rounds.find(id), RoundPermission.READ, OpenRound::organisationId);
    }
}
