package org.xuecang.organisation;

import org.xuecang.platform.problem.ProblemType;

/** Why this feature refuses. */
enum OrganisationProblem implements ProblemType {
    MOVE_UNDER_OWN_CHILD,
    PROVINCE_HAS_NO_PARENT,
    NOT_THERE_THEN,
    ALREADY_CLOSED,
    STILL_ABOVE_OTHERS,
    GROUP_EMPTY_ON_DATE;

    @Override
    public int status() {
        return 409;
    }
}
