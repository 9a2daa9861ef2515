package org.xuecang.project.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the writers say of themselves (自评), or of what they put right. */
@Schema(name = "HandInSelfAppraisalRequest")
record HandInSelfAppraisalRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true) String text) {}
