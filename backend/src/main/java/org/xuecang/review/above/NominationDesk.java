package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.review.RoundStaff;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundHost;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/** Hands rounds that are hosted above, and their packages, to who may see and send them. */
@ApplicationScoped
class NominationDesk {

    @Inject
    RoundStaff staff;

    @Inject
    Nominations nominations;

    @Inject
    Rounds rounds;

    @Inject
    Gate gate;

    /** A round and the package that was sealed of it. */
    record Sent(OpenRound round, Nomination nomination) {}

    /** @throws org.xuecang.platform.problem.DomainError 404 also before anything is sealed */
    Sent seen(UUID roundId) {
        OpenRound round = staff.seen(roundId, AbovePermission.READ);
        return new Sent(round, found(roundId));
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403 */
    OpenRound handled(UUID roundId, Permission permission) {
        return staff.handled(roundId, AbovePermission.READ, permission);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 also before anything is sealed, 403 */
    Sent sent(UUID roundId, Permission permission) {
        OpenRound round = handled(roundId, permission);
        return new Sent(round, found(roundId));
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-sent-above} */
    RoundHost host(UUID roundId) {
        return rounds.host(roundId).orElseThrow(AboveProblem.ROUND_NOT_SENT_ABOVE::error);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-sent-above} */
    static RoundView.Stage stage(OpenRound round, String kind) {
        return round.stages().stream()
                .filter(stage -> stage.kind().equals(kind))
                .findFirst()
                .orElseThrow(AboveProblem.ROUND_NOT_SENT_ABOVE::error);
    }

    /** Null for the system, which has no account. */
    UUID callerId() {
        return gate.caller().account();
    }

    private Nomination found(UUID roundId) {
        return nominations.findOfRound(roundId).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }
}
