package org.xuecang.review.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message in the list of a round's. */
@Schema(name = "RoundMessageSummary")
record MessageSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID batchId,
        @Schema(required = true) MessageAct act,
        @Schema(required = true) String recipientName,

        @Schema(required = true, description = "How many cases it was made for")
        int cases,

        @Schema(required = true) MessageState state,
        @Schema(required = true, nullable = true) String reason,
        @Schema(required = true, nullable = true) Instant sentAt) {}
