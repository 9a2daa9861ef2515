package org.xuecang.review.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan has come. */
@Schema(name = "AssignmentPlanState")
enum PlanState {
    MAKING,
    DRAFT,
    FAILED,
    CARRIED_OUT,
    DISCARDED
}
