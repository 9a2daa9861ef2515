package org.xuecang.credit.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done with an account. */
@Schema(name = "AccountReason", description = "Why something is done with an account; kept")
record ReasonRequest(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "本人来电核对手机号码")
        String reason) {}
