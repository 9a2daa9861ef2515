package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.TieRule;

/**
 * All that a ranking is made of, as it is stored beside it: in an order of its own, so that nothing depends on the one it
 * came in.
 */
public record RankingInputs(Rules rules, List<Case> cases) {

    public RankingInputs {
        cases = cases.stream().sorted(Comparator.comparing(Case::applicationId)).toList();
    }

    /**
     * By what cases are placed.
     *
     * @param passMark points below which a case has no place, or null
     * @param criteria in the rubric's order
     */
    public record Rules(RankingMethod method, TieRule tieRule, BigDecimal passMark, List<Criterion> criteria) {}

    /** A criterion's key and the most that can be given. */
    public record Criterion(String key, BigDecimal points) {}

    /** A case with the reviews that were handed in, one at least. */
    public record Case(UUID applicationId, List<Review> reviews) {

        public Case {
            reviews = reviews.stream()
                    .sorted(Comparator.comparing(Review::reviewId))
                    .toList();
        }
    }

    /**
     * What one expert said.
     *
     * @param scores points by the criterion's key, for every criterion
     * @param vetoes keys of what rules the case out
     */
    public record Review(UUID reviewId, UUID reviewerId, Map<String, BigDecimal> scores, List<String> vetoes) {

        BigDecimal total() {
            return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
