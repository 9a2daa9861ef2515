package org.xuecang.credit.account;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with an account. */
enum AccountProblem implements ProblemType {
    /** One person, one account: {@code unit} says who is in charge of the one there is, and nothing more is told. */
    PERSON_HAS_AN_ACCOUNT(409),
    ACCOUNT_NOT_OPEN(409),
    ACCOUNT_NOT_CLOSED(409),
    /** What has been merged or erased stays so. */
    ACCOUNT_AT_AN_END(409),
    /** A merge of the two is being asked for. */
    ACCOUNT_IN_A_MERGE(409),
    MERGE_DECIDED(409),
    /** Whoever asked for it. */
    MERGE_BY_TWO_PEOPLE(403);

    private final int status;

    AccountProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
