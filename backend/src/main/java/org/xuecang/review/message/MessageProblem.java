package org.xuecang.review.message;

import org.xuecang.platform.problem.ProblemType;

/** Why a message cannot be changed. */
enum MessageProblem implements ProblemType {
    /** It has gone, or was dropped when it was to go. */
    MESSAGE_GONE(409);

    private final int status;

    MessageProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
