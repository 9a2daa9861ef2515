package org.xuecang.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a round is open instead, and why. */
@Schema(name = "ExtendRoundRequest")
record ExtendRoundRequest(
        @NotNull @Schema(required = true) Instant closesAt,
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
