package org.xuecang.review.assignment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a plan shall hold. */
@Schema(name = "CarryOutAssignmentPlanRequest")
record CarryOutPlanRequest(
        @Size(max = 500) @Schema(nullable = true, description = "Why cases that an expert has seen are taken back; needed then")
        String reason) {}
