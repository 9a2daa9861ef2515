package org.xuecang.review.invitation;

import org.xuecang.platform.problem.ProblemType;

/** Why an invitation cannot be answered or withdrawn. */
enum InvitationProblem implements ProblemType {
    /** It was answered so, or withdrawn. */
    INVITATION_ANSWERED(409),
    /** The day by which an answer was asked for has passed. */
    INVITATION_OVER(409);

    private final int status;

    InvitationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
