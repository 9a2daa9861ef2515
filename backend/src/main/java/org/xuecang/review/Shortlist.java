package org.xuecang.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Which cases of an experts' stage go on to the next one (入围): the best so many by place, or those that reach a score; exactly
 * one of the two.
 *
 * @param best who shares the last of the places goes on too
 * @param atLeast in points
 * @param madeBy null for the system
 */
public record Shortlist(
        UUID stageId,
        UUID roundId,
        UUID rankingId,
        Integer best,
        BigDecimal atLeast,
        String reason,
        UUID madeBy,
        Instant madeAt) {

    /** @param place null for a case that the ranking gives none; it does not go on */
    public boolean takes(Integer place, BigDecimal score) {
        return place != null && (best == null ? score.compareTo(atLeast) >= 0 : place <= best);
    }
}
