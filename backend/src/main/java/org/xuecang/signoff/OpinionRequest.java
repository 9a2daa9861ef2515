package org.xuecang.signoff;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a checker or an approver writes on it. */
@Schema(name = "SignOffOpinion")
public record OpinionRequest(
        @Schema(nullable = true, description = "Text on the opinion sheet; may be left out", examples = "同意。")
        @Size(max = 2000) String opinion) {}
