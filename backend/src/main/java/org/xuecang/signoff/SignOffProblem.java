package org.xuecang.signoff;

import org.xuecang.platform.problem.ProblemType;

/** Why a step of a sign-off is refused. */
enum SignOffProblem implements ProblemType {
    /** The state is not the one that this step needs. */
    NOT_WAITING(409),
    /** The person holds as many steps as the organisation allows. */
    SAME_PERSON_TWICE(409),
    /** The subject no longer says what was sent. */
    CONTENT_CHANGED(409),
    /** A sign-off of this subject is under way. */
    ALREADY_IN_SIGN_OFF(409),
    /** Who drafted it takes it back instead of returning it. */
    DRAFTER_WITHDRAWS(409),
    ONLY_DRAFTER_WITHDRAWS(409);

    private final int status;

    SignOffProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
