package org.xuecang.identity;

import org.xuecang.platform.problem.ProblemType;

/** The refusals of accounts and rights. */
enum IdentityProblem implements ProblemType {
    /** Nobody changes their own rights or account. */
    OWN_RIGHTS(403),
    /** The caller could not have given what they want to give or take. */
    BEYOND_YOUR_RIGHTS(403),
    /** The account is disabled already, or not disabled. */
    ACCOUNT_STATE(409),
    GRANT_OVER(409),
    LAST_ADMINISTRATOR(409),
    /** Programs sign in with a secret of their own; they have no password and hand over nothing. */
    PROGRAM_ACCOUNT(409);

    private final int status;

    IdentityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
