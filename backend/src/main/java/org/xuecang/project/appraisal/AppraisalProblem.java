package org.xuecang.project.appraisal;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done in an appraisal. */
enum AppraisalProblem implements ProblemType {
    /** It has passed or failed, or its case does not stand there any more. */
    APPRAISAL_OVER(409),
    /** Its writers have not said that it was put right, and still have time. */
    BEING_PUT_RIGHT(409),
    /** The caller reads the appraisal and does not write the application. */
    NOT_APPRAISED(403);

    private final int status;

    AppraisalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
