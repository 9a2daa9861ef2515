package org.xuecang.review.tie;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a tie. */
enum TieProblem implements ProblemType {
    /** It is of the caller themselves, who may not say what lets them meet another's cases again. */
    OWN_TIE(403),
    /** It holds no longer already. */
    TIE_REVOKED(409);

    private final int status;

    TieProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
