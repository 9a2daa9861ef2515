package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.xuecang.round.RankingMethod;

/**
 * What a ranking says of a case. Statistics of totals have four decimals.
 *
 * @param place from 1, by the round's method; those who share one leave out as many behind it; null for a case without
 * @param ruledOut why it has no place, else null
 * @param scores by each method that was reckoned, the round's own among them
 * @param median of the reviews' totals
 * @param lowest of the reviews' totals
 * @param highest of the reviews' totals
 * @param criteria the mean of each criterion, by its key
 */
public record RankedCase(
        UUID applicationId,
        Integer place,
        RuledOut ruledOut,
        Map<RankingMethod, MethodScore> scores,
        BigDecimal median,
        BigDecimal lowest,
        BigDecimal highest,
        Map<String, BigDecimal> criteria) {

    public RankedCase {
        scores = new EnumMap<>(scores);
        criteria = new TreeMap<>(criteria);
    }

    /** @return in points, to the four decimals that are compared */
    public BigDecimal shownScore(RankingMethod method) {
        return Ranking.compared(scores.get(method).score());
    }
}
