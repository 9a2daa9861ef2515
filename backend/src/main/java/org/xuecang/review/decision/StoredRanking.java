package org.xuecang.review.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A ranking as it was made.
 *
 * @param madeBy null for the system
 */
record StoredRanking(
        UUID id,
        UUID roundId,
        int methodVersion,
        RankingInputs inputs,
        List<RankedCase> places,
        UUID madeBy,
        Instant madeAt) {

    /** What it says of a case. */
    Optional<RankedCase> of(UUID applicationId) {
        return places.stream()
                .filter(each -> each.applicationId().equals(applicationId))
                .findFirst();
    }
}
