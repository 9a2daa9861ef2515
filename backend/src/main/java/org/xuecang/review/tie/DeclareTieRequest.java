package org.xuecang.review.tie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What two people are to each other. */
@Schema(name = "DeclareTieRequest")
record DeclareTieRequest(
        @NotNull @Schema(required = true) TieKind kind,
        @NotNull @Schema(required = true) UUID personId,
        @NotNull @Schema(required = true) UUID otherId,
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
