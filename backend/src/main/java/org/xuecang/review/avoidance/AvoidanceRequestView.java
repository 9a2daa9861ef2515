package org.xuecang.review.avoidance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** That somebody shall not review an application, and what staff said to it. */
@Schema(name = "AvoidanceRequest", description = "That somebody shall not review an application")
record AvoidanceRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID applicationId,

        @Schema(required = true, description = "As the writers named them")
        String personName,

        @Schema(required = true) String personUnit,
        @Schema(required = true) String reason,
        @Schema(required = true) AvoidanceState state,
        @Schema(required = true) String askedByName,
        @Schema(required = true) Instant askedAt,

        @Schema(required = true, nullable = true, description = "Why it was declined")
        String answer,

        @Schema(required = true, nullable = true) Instant decidedAt,

        @Schema(
                required = true,
                nullable = true,
                description = "Whose account staff took it to mean; told to who handles the case alone")
        String matchedName,

        @Schema(required = true) long version)
        implements Versioned {}
