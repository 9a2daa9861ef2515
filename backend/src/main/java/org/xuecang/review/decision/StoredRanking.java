package org.xuecang.review.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** Of all cases that it ranks. */
    Set<UUID> applicationIds() {
        return places.stream().map(RankedCase::applicationId).collect(Collectors.toUnmodifiableSet());
    }

    /** What it says of a case. */
    Optional<RankedCase> of(UUID applicationId) {
        return places.stream()
                .filter(each -> each.applicationId().equals(applicationId))
                .findFirst();
    }
}
