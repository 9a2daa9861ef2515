package org.xuecang.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who shall not review a case. */
@Schema(name = "DeclareConflictRequest")
record DeclareConflictRequest(
        @NotNull @Schema(required = true) UUID personId,
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
