package org.xuecang.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an application is taken back. */
@Schema(name = "WithdrawApplication", description = "Why an application is taken back")
record WithdrawApplicationRequest(
        @NotBlank @Size(max = 1000) @Schema(required = true) String reason) {}
