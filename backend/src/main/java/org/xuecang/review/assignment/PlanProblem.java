package org.xuecang.review.assignment;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a plan of assignments. */
enum PlanProblem implements ProblemType {
    /** It is being made, or it is over: nothing of it changes. */
    PLAN_FIXED(409),
    /** No case that the caller handles stands in the experts' stage. */
    NOTHING_TO_ASSIGN(409),
    /** Somebody assigned, took back or handed in a review of its cases since it was made. */
    PLAN_OUTDATED(409);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
