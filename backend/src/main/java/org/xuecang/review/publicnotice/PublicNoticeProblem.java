package org.xuecang.review.publicnotice;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a public notice. */
public enum PublicNoticeProblem implements ProblemType {
    /** Its pipeline has no such stage. */
    ROUND_WITHOUT_PUBLIC_NOTICE(409),
    /** The decision is not approved, or selects nobody. */
    NOTHING_TO_ANNOUNCE(409),
    PUBLIC_NOTICE_EXISTS(409),
    /** It is being signed off, or published. */
    PUBLIC_NOTICE_FIXED(409),
    /** It is not published, or was concluded before. */
    PUBLIC_NOTICE_NOT_OPEN(409),
    /** The signer or their unit has a case in it (回避). */
    OWN_CASE_ANNOUNCED(403),
    /** Its last day is not over. */
    PUBLIC_NOTICE_RUNNING(409);

    private final int status;

    PublicNoticeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
