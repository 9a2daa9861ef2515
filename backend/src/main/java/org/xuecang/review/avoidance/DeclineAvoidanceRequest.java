package org.xuecang.review.avoidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is not kept away; its writers read it. */
@Schema(name = "DeclineAvoidanceRequest")
record DeclineAvoidanceRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
