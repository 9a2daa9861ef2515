package org.xuecang.project;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done in an incubation. */
enum ProjectProblem implements ProblemType {
    /** The case stands in no incubation. */
    NOT_IN_INCUBATION(409),
    /** The mentor has answered, was replaced, or the incubation is at its end. */
    MENTORSHIP_ANSWERED(409),
    /** The mentor has not accepted yet, or advises the case no longer. */
    MENTORSHIP_CLOSED(409),
    /** The caller reads the advice and does not write the application. */
    NOT_THE_WRITER(403);

    private final int status;

    ProjectProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
