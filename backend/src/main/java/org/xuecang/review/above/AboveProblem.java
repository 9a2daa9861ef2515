package org.xuecang.review.above;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be sent above, or come back. */
enum AboveProblem implements ProblemType {
    /** It is hosted here. */
    ROUND_NOT_SENT_ABOVE(409),
    /** No case has come to the nomination. */
    NOTHING_TO_NOMINATE(409),
    /** Cases still stand before the nomination; a package is sealed once. */
    CASES_NOT_THERE_YET(409),
    OVER_HOST_QUOTA(409),
    /** The virus scanner has yet to look at a case's files. */
    FILES_BEING_CHECKED(409),
    PACKAGE_SEALED(409),
    PACKAGE_DISPATCHED(409),
    PACKAGE_NOT_DISPATCHED(409),
    RECEIPT_RECORDED(409);

    private final int status;

    AboveProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
