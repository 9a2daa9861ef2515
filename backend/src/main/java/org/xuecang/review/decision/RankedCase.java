package org.xuecang.review.decision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a ranking says of a case. Means have four places.
 *
 * @param place from 1; those who share one leave out as many behind it; null for a case without a place
 * @param ruledOut why it has no place, else null
 * @param mean of the reviews' totals
 * @param median of the reviews' totals
 * @param lowest of the reviews' totals
 * @param highest of the reviews' totals
 * @param criteria the mean of each criterion, by its key
 */
record RankedCase(
        UUID applicationId,
        Integer place,
        RuledOut ruledOut,
        BigDecimal mean,
        BigDecimal median,
        BigDecimal lowest,
        BigDecimal highest,
        Map<String, BigDecimal> criteria) {

    RankedCase {
        criteria = new TreeMap<>(criteria);
    }

    RankedCase at(int reached) {
        return new RankedCase(applicationId, reached, null, mean, median, lowest, highest, criteria);
    }
}
