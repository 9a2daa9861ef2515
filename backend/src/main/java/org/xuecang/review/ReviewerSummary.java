package org.xuecang.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expert who can be assigned cases of a round. */
@Schema(name = "ReviewerSummary", description = "An expert who can be assigned cases of a round")
record ReviewerSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,

        @Schema(required = true, nullable = true, description = "The units they belong to")
        String unitNames,

        @Schema(required = true, description = "Cases of this round that they have, handed in or not")
        int assigned,

        @Schema(required = true) int submitted,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "Cases of the round that they may have at most, by the pool and by what they accepted; null for any number")
        Integer capacity,

        @Schema(required = true, description = "Cases that they have in all stages of the round, which the bound is on")
        int held,

        @Schema(required = true, nullable = true, description = "What stands against the application asked about")
        ConflictKind conflict) {}
