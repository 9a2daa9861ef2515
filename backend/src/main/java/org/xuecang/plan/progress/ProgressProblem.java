package org.xuecang.plan.progress;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be reported. */
enum ProgressProblem implements ProblemType {
    /** The item is reported already; once is enough. */
    ALREADY_REPORTED(409),
    /** Only a returned report is corrected. */
    NOT_RETURNED(409),
    ALREADY_RETURNED(409),
    /** What has a live measure is never reported by hand. */
    MEASURED_TARGET(409),
    /** A later version of the plan leaves the item out, or its year is closed. */
    ITEM_NOT_OPEN(409);

    private final int status;

    ProgressProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
