package org.xuecang.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a round is open instead, for whom, and why. */
@Schema(name = "ExtendRoundRequest")
record ExtendRoundRequest(
        @NotNull @Schema(required = true) Instant closesAt,
        @NotBlank @Size(max = 500) @Schema(required = true) String reason,

        @Schema(nullable = true, description = "For this unit only; it must be called")
        UUID unitId,

        @Schema(nullable = true, description = "For this person only, who must have an application in the round")
        UUID applicantId) {}
