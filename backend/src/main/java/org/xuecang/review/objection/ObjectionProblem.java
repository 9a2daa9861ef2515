package org.xuecang.review.objection;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with an objection. */
enum ObjectionProblem implements ProblemType {
    /** The last moment of the notice's last day has passed. */
    OBJECTION_TOO_LATE(409),
    /** The case has gone on, or is at an end. */
    CASE_NOT_IN_NOTICE(409),
    OBJECTION_SETTLED(409),
    /** The caller did something in the round, or has to do with the case. */
    RAN_THE_ROUND(403),
    /** There is none under this code. */
    OBJECTION_UNKNOWN(404);

    private final int status;

    ObjectionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
