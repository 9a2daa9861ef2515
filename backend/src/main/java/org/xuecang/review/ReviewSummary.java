package org.xuecang.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review in a list. */
@Schema(name = "ReviewSummary", description = "A review in a list")
record ReviewSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) UUID stageId,

        @Schema(required = true, description = "As staff know it")
        String stageName,

        @Schema(required = true) UUID applicationId,

        @Schema(required = true, description = "To who reviews it blindly with what tells whose it is masked")
        String title,

        @Schema(required = true, nullable = true, description = "Null to who reviews it blindly")
        String unitName,

        @Schema(
                required = true,
                nullable = true,
                description = "By which the experts of a blind stage know the case; null in others")
        Integer blindNumber,

        @Schema(required = true) UUID reviewerId,
        @Schema(required = true) String reviewerName,
        @Schema(required = true) ReviewState state,

        @Schema(required = true, description = "How many criteria have a score")
        int scored,

        @Schema(required = true, description = "How many criteria the sheet has")
        int criteria,

        @Schema(required = true, nullable = true, description = "To others than the expert once it is handed in")
        BigDecimal total,

        @Schema(required = true) Instant assignedAt,

        @Schema(required = true, nullable = true, description = "Since when the expert sees it")
        Instant publishedAt,

        @Schema(required = true, nullable = true) LocalDate dueOn,
        @Schema(required = true, nullable = true) Instant submittedAt,

        @Schema(required = true, nullable = true, description = "Why the expert was excused")
        String excusal,

        @Schema(required = true) Instant changedAt) {}
