package org.xuecang.review.objection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an objection, for who has its code. */
@Schema(name = "ObjectionStatus", description = "What became of an objection, for who has its code")
record ObjectionStatusView(
        @Schema(required = true) String noticeTitle,
        @Schema(required = true) String applicationTitle,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true) ObjectionState state,
        @Schema(required = true, nullable = true) String reply,
        @Schema(required = true, nullable = true) Instant settledAt) {}
