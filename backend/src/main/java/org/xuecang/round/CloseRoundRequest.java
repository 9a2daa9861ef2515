package org.xuecang.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a round's window ends now. */
@Schema(name = "CloseRoundRequest")
record CloseRoundRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
