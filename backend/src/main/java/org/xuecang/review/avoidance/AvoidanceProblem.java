package org.xuecang.review.avoidance;

import org.xuecang.platform.problem.ProblemType;

/** Why nobody can be asked to be kept away, or why it cannot be decided. */
enum AvoidanceProblem implements ProblemType {
    /** It is for the writers and the leader of the unit, and for who handles the case. */
    AVOIDANCE_NOT_YOURS(403),
    /** A review of the application was published, it is under way no longer, or experts do not review it. */
    AVOIDANCE_CLOSED(409),
    /** As many were named as one application may. */
    AVOIDANCE_FULL(409),
    /** Staff answered already. */
    AVOIDANCE_DECIDED(409);

    private final int status;

    AvoidanceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
