package org.xuecang.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether experts of a blind stage get a file, and what in its place. */
@Schema(name = "PutBlindFileRequest")
record PutBlindFileRequest(
        @NotNull @Schema(required = true, description = "Whether experts get it; whoever says so has looked at it")
        Boolean shown,

        @Schema(nullable = true, description = "Of the caller's own upload that comes in its place")
        UUID replacementId) {}
