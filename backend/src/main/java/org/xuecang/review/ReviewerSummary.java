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

        @Schema(required = true, nullable = true, description = "What stands against the application asked about")
        ConflictKind conflict) {}
