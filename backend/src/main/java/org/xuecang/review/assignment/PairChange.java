package org.xuecang.review.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan would do with a case and an expert. */
@Schema(name = "AssignmentChange")
enum PairChange {
    /** They have it and keep it. */
    KEPT,
    /** They get it. */
    NEW,
    /** They have it and lose it. */
    TAKEN_BACK
}
