package org.xuecang.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a published plan is changed. */
@Schema(name = "AmendmentRequest", examples = "{\"reason\":\"学习周改期\"}")
public record AmendmentRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
