package org.xuecang.round.programme;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a programme. */
public enum ProgrammeProblem implements ProblemType {
    PROGRAMME_RETIRED(409);

    private final int status;

    ProgrammeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
