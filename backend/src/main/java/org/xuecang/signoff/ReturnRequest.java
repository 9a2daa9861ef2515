package org.xuecang.signoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it goes back. */
@Schema(name = "SignOffReturn")
record ReturnRequest(
        @Schema(required = true, description = "What has to be changed", examples = "请补充第三项任务的责任单位。")
        @NotBlank @Size(max = 2000) String reason) {}
