package org.xuecang.review.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a plan. */
@Schema(
        name = "CarriedOutAssignmentPlan",
        description = "How many pairs were changed; experts see theirs once published")
record CarriedOutPlan(
        @Schema(required = true) int assigned,
        @Schema(required = true) int takenBack) {}
