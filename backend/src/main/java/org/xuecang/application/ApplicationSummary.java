package org.xuecang.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in a list. */
@Schema(name = "ApplicationSummary", description = "An application in a list")
record ApplicationSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true, nullable = true) String title,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true) String applicantName,
        @Schema(required = true) ApplicationState state,
        @Schema(required = true, nullable = true) UUID stageId,
        @Schema(required = true, nullable = true) String stageKind,

        @Schema(required = true, nullable = true, description = "The stage's name for staff")
        String stageName,

        @Schema(required = true, nullable = true, description = "The stage's name for applicants")
        String stepName,

        @Schema(required = true, nullable = true, description = "The unit's rank among its own")
        Integer rank,

        @Schema(required = true, nullable = true) String receiptNumber,
        @Schema(required = true, nullable = true) Instant submittedAt,
        @Schema(required = true, nullable = true) Instant correctUntil,
        @Schema(required = true) Instant closesAt,
        @Schema(required = true) Instant changedAt,

        @Schema(required = true, description = "For what is done to several at once")
        long version) {}
