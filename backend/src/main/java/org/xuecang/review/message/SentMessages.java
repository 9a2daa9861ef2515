package org.xuecang.review.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the messages that were to go. */
@Schema(name = "SentRoundMessages", description = "What became of the messages that were to go")
public record SentMessages(
        @Schema(required = true) int sent,

        @Schema(required = true, description = "Of which nothing was true any more, or all was told before")
        int dropped,

        @Schema(required = true, description = "Of the round, held back by somebody")
        int held) {}
