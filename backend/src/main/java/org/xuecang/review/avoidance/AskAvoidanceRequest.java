package org.xuecang.review.avoidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** Who shall not review an application, as its writers know them. */
@Schema(name = "AskAvoidanceRequest")
record AskAvoidanceRequest(
        @NotBlank @OneLine @Size(max = 50) @Schema(required = true)
        String personName,

        @NotBlank @OneLine
        @Size(max = 100) @Schema(required = true, description = "Where they work, so that staff know who is meant")
        String personUnit,

        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
