package org.xuecang.review.assignment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expert's load in a plan. */
@Schema(name = "PlannedLoad", description = "How many cases an expert has now and would have")
record PlannedLoadView(
        @Schema(required = true) UUID reviewerId,
        @Schema(required = true) String name,
        @Schema(required = true) List<String> fields,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "Cases of the round that they may have at most, by the pool and by what they accepted; null for any number")
        Integer capacity,

        @Schema(required = true, description = "Cases of the plan that they have, handed in or not")
        int now,

        @Schema(required = true) int planned,

        @Schema(required = true, description = "Cases of the round that they have beside those, which count as well")
        int elsewhere) {}
