package org.xuecang.review.tie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two people are not that to each other, or were not. */
@Schema(name = "RevokeTieRequest")
record RevokeTieRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
