package org.xuecang.review.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.round.TieRule;

/**
 * All that a ranking is made of, as it is stored beside it.
 *
 * @param criteria in the rubric's order
 * @param passMark points below which a case has no place, or null
 */
record RankingInputs(TieRule tieRule, BigDecimal passMark, List<Criterion> criteria, List<Case> cases) {

    /** Of all reviews that it is made of. */
    List<UUID> reviewIds() {
        return cases.stream()
                .flatMap(each -> each.reviews().stream())
                .map(Review::reviewId)
                .toList();
    }

    /** A criterion's key and the most that can be given. */
    record Criterion(String key, BigDecimal points) {}

    /** A case with the reviews that were handed in, one at least. */
    record Case(UUID applicationId, List<Review> reviews) {}

    /**
     * What one expert said.
     *
     * @param scores points by the criterion's key, for every criterion
     * @param vetoes keys of what rules the case out
     */
    record Review(UUID reviewId, Map<String, BigDecimal> scores, List<String> vetoes) {

        BigDecimal total() {
            return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
