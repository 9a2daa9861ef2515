package org.xuecang.review;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a review. */
enum ReviewProblem implements ProblemType {
    /** The caller may see it, but another expert writes it. */
    NOT_YOUR_REVIEW(403),
    /** It is handed in: nothing of it changes any more. */
    REVIEW_SUBMITTED(409),
    /** The expert was excused, it was taken back, or its case stands in the stage no longer. */
    REVIEW_CLOSED(409),
    /** Somebody else assigned one of the cases to the same expert at the same moment. */
    ASSIGNED_MEANWHILE(409),
    /** The case is ranked already, or under way no longer. */
    VOTES_CLOSED(409),
    /** There is no copy of the file that an expert of a blind stage may get. */
    NO_BLIND_COPY(409),
    /** Scores are missing; each is named. */
    REVIEWS_UNFINISHED(422);

    private final int status;

    ReviewProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
