package org.xuecang.platform.file;

import org.xuecang.platform.problem.ProblemType;

/** Why a file is not taken in or not given out. */
enum FileProblem implements ProblemType {
    FILE_BEING_CHECKED(409),
    FILE_INFECTED(409),
    FILE_MISSING(422),
    FILE_EMPTY(422),
    FILE_TYPE_NOT_ALLOWED(422),
    FILE_TYPE_MISMATCH(422),
    FILE_ENCRYPTED(422),
    PICTURE_DAMAGED(422),
    PICTURE_TOO_LARGE(422),
    FILE_ALREADY_ATTACHED(409),
    /** To try again; nothing is lost. */
    FILE_STORE_UNAVAILABLE(503);

    private final int status;

    FileProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
