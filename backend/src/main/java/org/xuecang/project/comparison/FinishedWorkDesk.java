package org.xuecang.project.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.Rounds;

/** Hands rounds to whoever calls works into them; who does is one of their {@link RoundActors} then. */
@ApplicationScoped
class FinishedWorkDesk {

    @Inject
    CaseHandlers handlers;

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    Gate gate;

    /** @throws DomainError 404, 403 {@code not-the-organiser} */
    OpenRound seen(UUID id) {
        OpenRound round = gate.seen(rounds.find(id), RoundPermission.READ, OpenRound::organisationId);
        gate.require(ComparisonPermission.CALL_IN, round.organisationId(), () -> handlers.outside(round));
        return round;
    }

    /** The same to be written in. */
    OpenRound handled(UUID id) {
        OpenRound round = seen(id);
        actors.acted(id);
        return round;
    }

    /** Null for the system, which has no account. */
    UUID callerId() {
        return gate.caller().account();
    }
}
