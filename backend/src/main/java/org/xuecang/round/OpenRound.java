package org.xuecang.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round that has opened, as the features see it whose stages it has: for all, or for one unit's applications.
 *
 * @param organisationId whose round it is
 * @param organiserId the unit that runs it
 * @param rubricVersionId null where nothing is scored
 * @param closesAt the first moment that is too late, for all or for those for whom it was found
 * @param standing by that moment
 * @param stages in their order, ending by that moment
 */
public record OpenRound(
        UUID id,
        UUID organisationId,
        UUID organiserId,
        UUID programmeId,
        String title,
        int year,
        UUID formVersionId,
        UUID rubricVersionId,
        Instant opensAt,
        Instant closesAt,
        RoundStanding standing,
        List<RoundView.Stage> stages) {

    public Optional<RoundView.Stage> stage(UUID stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    /** Its stage of a kind that stands once, where it has one. */
    public Optional<RoundView.Stage> stageOf(String kind) {
        return stages.stream().filter(stage -> stage.kind().equals(kind)).findFirst();
    }

    /** Its stages of a kind, in their order. */
    public List<RoundView.Stage> stagesOf(String kind) {
        return stages.stream().filter(stage -> stage.kind().equals(kind)).toList();
    }

    public RoundView.Stage firstStage() {
        return stages.getFirst();
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-open} before its window, {@code round-closed} after it */
    public void requireWindow() {
        requireNotClosed();
        if (standing != RoundStanding.OPEN) {
            throw RoundProblem.ROUND_NOT_OPEN.error();
        }
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-closed} */
    public void requireNotClosed() {
        if (standing == RoundStanding.CLOSED || standing == RoundStanding.CONCLUDED) {
            throw RoundProblem.ROUND_CLOSED.error();
        }
    }
}
