package org.xuecang.round;

/** What applicants see of their own review once it is decided; experts' names never. */
public enum ShownToApplicants {
    RESULT,
    SCORE,
    SCORE_AND_RANK
}
