package org.xuecang.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A one-off job as its owner watches it. */
@Schema(name = "Job", description = "Work under way or done")
record JobView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "What is being done", examples = "personal.re-encryption")
        String kind,

        @Schema(required = true) JobState state,
        @Schema(required = true, description = "Steps done") long done,

        @Schema(nullable = true, description = "Steps in all; null until known")
        Long total,

        @Schema(nullable = true, description = "Code of the problem that ended a failed job")
        String problem,

        @Schema(required = true) Instant createdAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant endedAt) {

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.problem(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt());
    }
}
