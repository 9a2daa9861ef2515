package org.xuecang.plan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task item with what was reported on it.
 *
 * @param reports all reports the reader may see, in order; a correction follows what it corrects
 */
@Schema(name = "TaskItem", description = "A task item with what was reported on it")
public record TaskItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(nullable = true) UUID planId,

        @Schema(nullable = true, description = "The committee's resolution it comes from")
        UUID resolutionId,

        @Schema(nullable = true) String heading,
        @Schema(required = true) ItemProgress progress,
        @Schema(required = true) List<Report> reports) {

    /** What a unit reported; a returned one carries the reason. */
    @Schema(name = "ProgressReport")
    public record Report(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID unitId,
            @Schema(required = true) String unitName,
            @Schema(required = true) int attempt,
            @Schema(required = true) String line,
            @Schema(nullable = true) UUID fileId,
            @Schema(required = true) LocalDate doneOn,
            @Schema(required = true) Instant reportedAt,
            @Schema(nullable = true) String returnReason,
            @Schema(nullable = true) Instant returnedAt) {

        static Report of(LivingRows.ReportRow row) {
            return new Report(
                    row.id(),
                    row.unitId(),
                    row.unitName(),
                    row.attempt(),
                    row.line(),
                    row.fileId(),
                    row.doneOn(),
                    row.reportedAt(),
                    row.returnReason(),
                    row.returnedAt());
        }
    }
}
