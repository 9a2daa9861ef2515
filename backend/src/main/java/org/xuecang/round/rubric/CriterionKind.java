package org.xuecang.round.rubric;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of a criterion, and what the answer does to the total. */
@Schema(name = "CriterionKind")
public enum CriterionKind {
    /** Experts give points; they add up. */
    POINTS,
    /** Experts say how many points are taken off the total, which does not fall below nothing. */
    DEDUCTION,
    /** Experts enter a number that has to reach a bound; no points, but a case that fails has no place. */
    GATE,
    /** Points that follow from votes, which staff enter once for each case. */
    VOTE
}
