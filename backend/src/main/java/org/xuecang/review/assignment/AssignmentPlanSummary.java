package org.xuecang.review.assignment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list. */
@Schema(name = "AssignmentPlanSummary", description = "A plan of a round, by whom and when it was asked for")
record AssignmentPlanSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID stageId,

        @Schema(
                required = true,
                nullable = true,
                description = "The group of scorers that it is for; null where the rubric knows none")
        String scorer,

        @Schema(required = true) PlanState state,
        @Schema(required = true) Instant madeAt,

        @Schema(required = true, nullable = true, description = "Who asked for it; null for the system")
        String madeByName) {}
