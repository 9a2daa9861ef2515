package org.xuecang.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.review.tie.DeclaredTie;

/** Why an expert asks not to review a case. */
@Schema(name = "ExcusalRequest")
public record ExcusalRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason,

        @Schema(
                nullable = true,
                description = "What the expert is to whoever wrote the case, where it is that: it holds in every round")
        DeclaredTie tie) {}
