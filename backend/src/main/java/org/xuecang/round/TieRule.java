package org.xuecang.round;

/** Who comes first of those with the same mean; fixed before the round opens. */
public enum TieRule {
    /** Whoever has more in the criterion worth most, then in the next. */
    WEIGHTIEST_CRITERION,
    /** Whoever has the higher median of the experts' totals. */
    MEDIAN,
    /** They share a rank, and the decision says who comes first. */
    DECIDED_BY_LEADER
}
