package org.xuecang.review.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to become of a message that has not gone. */
@Schema(name = "ChangeRoundMessage", description = "What is to become of a message that has not gone")
record ChangeMessageRequest(
        @NotNull @Schema(required = true) To state,

        @Size(min = 1, max = 500) @Schema(nullable = true, description = "Needed where its recipient is left out")
        String reason) {

    ChangeMessageRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The states that somebody chooses. */
    @Schema(name = "ChosenMessageState")
    enum To {
        WAITING,
        HELD,
        REMOVED;

        MessageState state() {
            return MessageState.valueOf(name());
        }
    }
}
