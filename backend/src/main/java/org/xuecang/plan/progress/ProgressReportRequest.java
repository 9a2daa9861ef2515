package org.xuecang.plan.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * That a task item is done.
 *
 * @param unitId for which unit; null means the caller's own
 * @param line one line, 1 to 200 characters
 * @param doneOn null means today
 * @param fileId one uploaded file, or null
 */
@Schema(name = "ProgressReportRequest", examples = "{\"line\":\"已完成更名，7 月 3 日挂牌\",\"doneOn\":\"2024-07-03\"}")
public record ProgressReportRequest(
        @Schema(nullable = true, description = "Missing means the caller's own unit")
        UUID unitId,

        @NotBlank @Size(max = 200) @OneLine @Schema(required = true)
        String line,

        @Schema(nullable = true, description = "Missing means today")
        LocalDate doneOn,

        @Schema(nullable = true) UUID fileId) {}
