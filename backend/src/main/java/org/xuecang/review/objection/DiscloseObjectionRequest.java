package org.xuecang.review.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What for somebody needs to know who objects. */
@Schema(name = "DiscloseObjection", description = "What for somebody needs to know who objects; kept")
record DiscloseObjectionRequest(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "电话核实所述事实")
        String reason) {}
