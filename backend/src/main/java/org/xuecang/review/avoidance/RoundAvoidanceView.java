package org.xuecang.review.avoidance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** One of those of a round, with the case that it is of. */
@Schema(name = "RoundAvoidanceRequest", description = "That somebody shall not review a case of a round")
record RoundAvoidanceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,

        @Schema(required = true, description = "As the writers named them")
        String personName,

        @Schema(required = true) String personUnit,
        @Schema(required = true) String reason,
        @Schema(required = true) AvoidanceState state,
        @Schema(required = true) Instant askedAt,

        @Schema(required = true, nullable = true, description = "Why it was declined")
        String answer,

        @Schema(required = true, nullable = true, description = "Whose account it was taken to mean")
        String matchedName,

        @Schema(required = true) long version)
        implements Versioned {}
