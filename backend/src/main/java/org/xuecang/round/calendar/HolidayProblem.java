package org.xuecang.round.calendar;

import org.xuecang.platform.problem.ProblemType;

/** Why days cannot be counted. */
enum HolidayProblem implements ProblemType {
    /** The document of a year is not entered yet: a deadline of the law is not guessed. */
    HOLIDAYS_NOT_KNOWN(409);

    private final int status;

    HolidayProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
