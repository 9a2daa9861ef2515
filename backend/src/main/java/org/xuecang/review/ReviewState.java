package org.xuecang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a review stands. */
@Schema(name = "ReviewState")
public enum ReviewState {
    /** To be written; the expert sees it once it is published. */
    ASSIGNED,
    SUBMITTED,
    /** The expert asked not to review this case (回避). */
    EXCUSED,
    TAKEN_BACK,
    /** Handed in by somebody of whom a conflict was declared later: it is kept, and counts no more. */
    SET_ASIDE
}
