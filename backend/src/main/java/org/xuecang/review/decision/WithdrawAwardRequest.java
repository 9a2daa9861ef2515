package org.xuecang.review.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an award does not hold any more. */
@Schema(name = "WithdrawAward", description = "Why an award does not hold any more")
record WithdrawAwardRequest(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "复核发现材料不实。")
        String reason) {}
