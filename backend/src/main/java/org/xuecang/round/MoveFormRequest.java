package org.xuecang.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which version of its form a round goes on, and why. */
@Schema(name = "MoveRoundFormRequest")
record MoveFormRequest(
        @NotNull @Schema(required = true, description = "A published version of the round's form, other than its present one")
        UUID formVersionId,

        @NotBlank @Size(max = 500) @Schema(required = true, description = "Shown to all who are writing")
        String reason) {}
