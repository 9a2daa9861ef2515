package org.xuecang.review.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which messages are to go. */
@Schema(name = "SendRoundMessages", description = "Which messages are to go")
public record SendMessagesRequest(
        @Schema(nullable = true, description = "Of one act only; null for all that wait")
        UUID batchId) {

    /** All that wait. */
    public static final SendMessagesRequest ALL = new SendMessagesRequest(null);
}
