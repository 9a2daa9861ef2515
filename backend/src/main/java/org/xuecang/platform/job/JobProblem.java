package org.xuecang.platform.job;

import org.xuecang.platform.problem.ProblemType;

enum JobProblem implements ProblemType {
    JOB_HAS_ENDED(409);

    private final int status;

    JobProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
