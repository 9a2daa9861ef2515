package org.xuecang.plan;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a plan. */
public enum PlanProblem implements ProblemType {
    /** The organisation has an open plan for the year. */
    PLAN_EXISTS(409),
    NO_DRAFT(409),
    DRAFT_EXISTS(409),
    /** A draft that is being signed off must not change. */
    DRAFT_IN_SIGN_OFF(409),
    /** What a year carries over goes into the next year's draft, which is being signed off. */
    NEXT_YEAR_IN_SIGN_OFF(409),
    PLAN_NOT_PUBLISHED(409),
    PLAN_CLOSED(409),
    /** The draft has faults; they are listed. */
    NOT_PUBLISHABLE(422);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
