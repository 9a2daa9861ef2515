package org.xuecang.signoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** What an organisation is to allow. */
@Schema(name = "SetSignOff")
record SetSignOffRequest(
        @Schema(required = true, description = "Whether one person may hold two of the three steps", examples = "false")
        @NotNull Boolean samePersonTwice,

        @Schema(required = true, description = "Why, in one paragraph; no personal data", examples = "经办人只有一名。")
        @NotBlank @Size(max = 500) @OneLine
        String reason) {}
