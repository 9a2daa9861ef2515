package org.xuecang.round;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a round. */
public enum RoundProblem implements ProblemType {
    /** Another unit runs the round. */
    NOT_THE_ORGANISER(403),
    /** It has opened: what it opened with stays. */
    ROUND_HAS_OPENED(409),
    ROUND_NOT_OPEN(409),
    /** The window has ended. */
    ROUND_CLOSED(409),
    ROUND_CONCLUDED(409),
    /** Cases have come to where they are decided: late ones would stay behind. */
    WINDOW_FIXED(409),
    /** Another application took the unit's last place. */
    QUOTA_USED_UP(409),
    /** Something is missing or wrong; all of it is listed. */
    ROUND_NOT_READY(422);

    private final int status;

    RoundProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
