package org.xuecang.organisation.committee;

import org.xuecang.platform.problem.ProblemType;

/** Why committees refuse. */
enum CommitteeProblem implements ProblemType {
    MEMBER_ALREADY_SEATED,
    MEMBER_NOT_SEATED_THEN;

    @Override
    public int status() {
        return 409;
    }
}
