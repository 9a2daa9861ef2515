package org.xuecang.review.above;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** What was heard of a stage of the host's own. */
@Schema(name = "EnterOutsideStage", description = "What was heard of a stage of the host's own")
public record EnterOutsideStageRequest(
        @NotBlank @Size(max = 100) @OneLine @Schema(required = true, examples = "现场答辩")
        String name,

        @NotNull @Schema(required = true) LocalDate on,
        @Size(min = 1, max = 500) @Schema(nullable = true) String remark,

        @Schema(nullable = true, description = "Null where it concerns all of the round")
        UUID applicationId) {

    public EnterOutsideStageRequest {
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }
}
