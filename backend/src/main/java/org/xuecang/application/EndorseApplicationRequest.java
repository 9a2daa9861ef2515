package org.xuecang.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit's opinion. */
@Schema(name = "EndorseApplication", description = "The unit's opinion")
public record EndorseApplicationRequest(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "材料属实，同意推荐。")
        String opinion) {}
