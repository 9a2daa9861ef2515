package org.xuecang.review.objection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection in a list; who makes it is not said. */
@Schema(name = "ObjectionSummary", description = "An objection in a list")
public record ObjectionSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID noticeId,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String applicationTitle,
        @Schema(required = true) String unitName,
        @Schema(required = true) ObjectionChannel channel,
        @Schema(required = true) ObjectionState state,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true, nullable = true) Instant settledAt) {}
