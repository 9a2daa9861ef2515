package org.xuecang.review.objection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an objection was taken. */
@Schema(name = "MadeObjection", description = "That an objection was taken")
record MadeObjection(
        @Schema(
                required = true,
                description = "By it one finds the answer; shown this once",
                examples = "7K3MQ-2XW9A-04HTR-ZC5B8")
        String code,

        @Schema(required = true) Instant receivedAt) {}
