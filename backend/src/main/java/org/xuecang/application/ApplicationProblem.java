package org.xuecang.application;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with an application. */
enum ApplicationProblem implements ProblemType {
    /** The caller may see it, but it is written by others. */
    NOT_YOUR_APPLICATION(403),
    /** The caller or their unit has a part in it (回避). */
    OWN_CASE(403),
    /** It is handed in, or ended. */
    APPLICATION_NOT_EDITABLE(409),
    /** It does not stand where this is done. */
    APPLICATION_ELSEWHERE(409),
    /** The day until which it was to be corrected has passed. */
    CORRECTION_TOO_LATE(409),
    /** The unit's days for endorsing have passed. */
    ENDORSEMENT_CLOSED(409),
    /** The unit has said that it recommends no others. */
    LIST_CLOSED(409),
    /** What the unit recommends does not meet the round's rules; all of them are listed. */
    RULES_NOT_MET(422),
    /** The round does not call the unit. */
    UNIT_NOT_CALLED(409),
    /** Its works are called in by whoever runs it. */
    ROUND_TAKES_FINISHED_WORK(409),
    /** Its applications are begun by their applicants. */
    ROUND_TAKES_NO_FINISHED_WORK(409),
    /** The link has expired, was taken back, or never was one. */
    INVITATION_NOT_VALID(404);

    private final int status;

    ApplicationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
