package org.xuecang.round.ready;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** For whom a ready programme is taken. */
@Schema(name = "TakeReadyProgrammeRequest")
record TakeReadyProgrammeRequest(
        @Schema(nullable = true, description = "Missing means the caller's own county")
        UUID organisationId,

        @Size(max = 80) @OneLine
        @Schema(nullable = true, description = "Missing means the usual one; its templates are called after it")
        String name) {

    TakeReadyProgrammeRequest {
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
