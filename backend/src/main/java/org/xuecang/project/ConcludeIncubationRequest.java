package org.xuecang.project;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a case has come to the end of its incubation. */
@Schema(name = "ConcludeIncubationRequest")
record ConcludeIncubationRequest(
        @Size(min = 1, max = 500) @Schema(
                nullable = true,
                description = "Needed before its day, and where it had less advice than it should have")
        String reason) {}
