package org.xuecang.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to an application. */
@Schema(name = "ApplicationEvent", description = "Something that happened to an application")
record ApplicationEventView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ApplicationEventKind kind,
        @Schema(required = true) Instant at,

        @Schema(
                required = true,
                nullable = true,
                description = "Who did it; null where the caller is not told who in the office it was")
        String byName,

        @Schema(required = true, nullable = true) String reason,

        @Schema(required = true, description = "How often it had been handed in then")
        int revision) {}
