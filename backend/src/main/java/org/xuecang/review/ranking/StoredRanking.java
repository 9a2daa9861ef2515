package org.xuecang.review.ranking;

import java.time.Instant;
import java.util.UUID;

/**
 * A ranking as it was made; its cases are rows of their own.
 *
 * @param stageId the experts' stage whose cases it ranks
 * @param version of the reckoning
 * @param madeBy null for the system
 */
public record StoredRanking(
        UUID id, UUID roundId, UUID stageId, RankingInputs.Rules rules, int version, UUID madeBy, Instant madeAt) {}
