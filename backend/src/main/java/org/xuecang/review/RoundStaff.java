package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Permission;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.Rounds;

/** Hands a round to who oversees it, and to who carries it on as a whole and is one of its {@link RoundActors} then. */
@ApplicationScoped
public class RoundStaff {

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    CaseHandlers handlers;

    @Inject
    Gate gate;

    /**
     * For who sees all applications of the round, or stands in for a unit.
     *
     * @throws org.xuecang.platform.problem.DomainError 404
     */
    public OpenRound seen(UUID roundId, Permission read) {
        return gate.seen(rounds.find(roundId).filter(this::sees), read, OpenRound::organisationId);
    }

    /**
     * For whoever runs the round or stands in, if none of its cases is their own.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code not-allowed}, {@code not-the-organiser},
     *     {@code own-case}
     */
    public OpenRound handled(UUID roundId, Permission read, Permission write) {
        OpenRound round = seen(roundId, read);
        gate.require(write, round.organisationId(), () -> handlers.refusal(round));
        actors.acted(roundId);
        return round;
    }

    /** Whether the round is {@link #handled} by the caller; for what an answer shows. */
    public boolean mayHandle(OpenRound round, Permission write) {
        return gate.allows(write, round.organisationId())
                && handlers.refusal(round).isEmpty();
    }

    /** Whether the round is {@link #seen}; for what belongs to it, such as its files. */
    public boolean sees(UUID roundId, Permission read) {
        return rounds.find(roundId)
                .filter(this::sees)
                .filter(round -> gate.allows(read, round.organisationId()))
                .isPresent();
    }

    private boolean sees(OpenRound round) {
        return gate.allows(ApplicationPermission.READ_SUBMITTED, round.organisationId())
                || gate.allows(ApplicationPermission.READ_OF_ROUND, round.organiserId())
                || rounds.isStandIn(round.id(), gate.caller().userId());
    }
}
