package org.xuecang.review.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** The messages of one act. */
@Schema(name = "RoundMessageBatch", description = "The messages of one act")
record MessageBatchView(
        @Schema(required = true) UUID id,
        @Schema(required = true) MessageAct act,
        @Schema(required = true) Instant madeAt,

        @Schema(required = true, nullable = true, description = "What an officer adds to each; null where nothing")
        String words,

        @Schema(required = true) int waiting,
        @Schema(required = true) int held,
        @Schema(required = true) int removed,
        @Schema(required = true) int sent,
        @Schema(required = true) int dropped,

        @Schema(required = true, description = "As in the ETag")
        long version)
        implements Versioned {}
