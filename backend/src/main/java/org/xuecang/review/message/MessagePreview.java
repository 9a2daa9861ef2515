package org.xuecang.review.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The message that somebody would get. */
@Schema(name = "RoundMessagePreview", description = "The message that somebody would get")
public record MessagePreview(
        @Schema(required = true) String recipientName,
        @Schema(required = true) int cases,

        @Schema(required = true, description = "In the recipient's language")
        String text) {}
