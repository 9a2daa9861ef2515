package org.xuecang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody may not review a case (回避情形). */
@Schema(name = "ConflictKind")
public enum ConflictKind {
    /** They wrote it, alone or with others. */
    WRITER("reviewer-is-writer"),
    /** They belong to a unit that has a part in it, or to one above or below such a unit. */
    SAME_UNIT("reviewer-of-same-unit"),
    /** Somebody said so, themselves perhaps. */
    DECLARED("reviewer-declared");

    private final String fault;

    ConflictKind(String fault) {
        this.fault = fault;
    }

    /** Code of the fault by which an assignment is refused. */
    String fault() {
        return fault;
    }
}
