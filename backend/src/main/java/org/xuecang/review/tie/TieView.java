package org.xuecang.review.tie;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** What two people are to each other. */
@Schema(
        name = "PersonTie",
        description = "What two people are to each other; it keeps them from each other's cases in every round")
record TieView(
        @Schema(required = true) UUID id,
        @Schema(required = true) TieKind kind,
        @Schema(required = true) UUID personId,
        @Schema(required = true) String personName,
        @Schema(required = true) UUID otherId,
        @Schema(required = true) String otherName,
        @Schema(required = true) String reason,

        @Schema(required = true, nullable = true, description = "Who said so")
        String declaredByName,

        @Schema(required = true) Instant declaredAt,

        @Schema(required = true, nullable = true, description = "Since when it holds no longer")
        Instant revokedAt,

        @Schema(required = true, nullable = true) String revokedByName,
        @Schema(required = true, nullable = true) String revokedWhy,
        @Schema(required = true) long version)
        implements Versioned {}
