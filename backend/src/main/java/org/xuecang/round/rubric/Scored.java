package org.xuecang.round.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A criterion as far as reckoning goes; a rubric has it, and a ranking keeps it. */
public interface Scored {

    /** What scores are filed under. */
    String key();

    /** Never null. */
    CriterionKind kind();

    /** The most that can be given or taken off; null for a gate. */
    BigDecimal points();

    /** What share of the total, in percent, its points make; null where they count as they are. */
    BigDecimal weight();

    /** Whether it is scored and shown, and counts nowhere. */
    boolean standsApart();

    /** What must be reached; null for all but a gate. */
    RubricContent.Gate gate();

    /** Categories that it holds for; none for all. */
    List<String> variants();

    /** Whether it holds for an application of a category. */
    default boolean holdsFor(String category) {
        return variants().isEmpty() || variants().contains(category);
    }

    /** The most that it can bring to the total. */
    default BigDecimal worth() {
        boolean brings = (kind() == CriterionKind.POINTS || kind() == CriterionKind.VOTE) && !standsApart();
        if (!brings) {
            return BigDecimal.ZERO;
        }
        return weight() == null ? points() : weight();
    }

    /** Whether experts answer it on their sheets. */
    default boolean onSheet() {
        return kind() != CriterionKind.VOTE;
    }

    /** What a score does to the total, before it is kept from falling below nothing. */
    default BigDecimal counted(BigDecimal score) {
        return switch (kind()) {
            case POINTS -> standsApart() ? BigDecimal.ZERO : weighted(score);
            case DEDUCTION -> score.negate();
            case GATE, VOTE -> BigDecimal.ZERO;
        };
    }

    /** Exact: weighted points are out of 5, 10 or 100. */
    private BigDecimal weighted(BigDecimal score) {
        return weight() == null ? score : score.multiply(weight()).divide(points());
    }

    /** Whether it is a gate that the number does not reach. */
    default boolean isMissedBy(BigDecimal number) {
        return kind() == CriterionKind.GATE && number != null && !gate().isReachedBy(number);
    }

    /** What the scores of one sheet make together; those missing bring nothing, and it is never below nothing. */
    static BigDecimal total(List<? extends Scored> criteria, Map<String, BigDecimal> scores) {
        return criteria.stream()
                .filter(criterion -> scores.get(criterion.key()) != null)
                .map(criterion -> criterion.counted(scores.get(criterion.key())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }
}
