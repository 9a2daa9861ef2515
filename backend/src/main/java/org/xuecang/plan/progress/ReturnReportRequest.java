package org.xuecang.plan.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back. */
@Schema(name = "ReturnReportRequest", examples = "{\"reason\":\"请补充批复文号\"}")
public record ReturnReportRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
