package org.xuecang.review.message;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a message says of a case. */
@Schema(name = "RoundMessageLine", description = "What a message says of a case")
record MessageLine(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) Said says,
        @Schema(required = true, nullable = true) String grade,

        @Schema(required = true, nullable = true) Earlier corrects) {

    /** What was told before and holds no more. */
    @Schema(name = "CorrectedRoundMessage", description = "An earlier message that is put right; null for most lines")
    record Earlier(
            @Schema(required = true) UUID messageId,
            @Schema(required = true) LocalDate sentOn,
            @Schema(required = true) Said says,
            @Schema(required = true, nullable = true) String grade) {}
}
