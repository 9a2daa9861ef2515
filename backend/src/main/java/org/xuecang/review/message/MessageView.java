package org.xuecang.review.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as its recipient will read it, or has. */
@Schema(name = "RoundMessage", description = "A message of a round as its recipient will read it, or has")
record MessageView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID batchId,
        @Schema(required = true) MessageAct act,
        @Schema(required = true) String recipientName,

        @Schema(required = true, description = "In which its recipient reads", examples = "zh")
        String language,

        @Schema(required = true) MessageState state,
        @Schema(required = true, nullable = true) String reason,
        @Schema(required = true, nullable = true) Instant sentAt,

        @Schema(
                required = true,
                description = "As it went, or as it would go now; empty where it has nothing to say any more")
        List<MessageLine> lines,

        @Schema(required = true, nullable = true, description = "In the recipient's language; null without lines")
        String text) {}
