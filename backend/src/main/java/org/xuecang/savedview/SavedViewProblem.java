package org.xuecang.savedview;

import org.xuecang.platform.problem.ProblemType;

/** Why a view cannot be kept or changed. */
enum SavedViewProblem implements ProblemType {
    /** It is somebody else's. */
    NOT_YOUR_VIEW(403),
    /** The caller keeps as many of the list as one may. */
    TOO_MANY_VIEWS(409);

    private final int status;

    SavedViewProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
