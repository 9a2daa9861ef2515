package org.xuecang.review.ranking;

/** Orders of a ranking's cases; otherwise they come by place. */
public enum RankedCaseSort {
    PLACE,
    TITLE,
    MEAN,
    TRIMMED_MEAN,
    STANDARDISED,
    ADDITIVE,
    SPREAD
}
