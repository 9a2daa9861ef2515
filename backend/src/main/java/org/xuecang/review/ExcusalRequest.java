package org.xuecang.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an expert asks not to review a case. */
@Schema(name = "ExcusalRequest")
public record ExcusalRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
