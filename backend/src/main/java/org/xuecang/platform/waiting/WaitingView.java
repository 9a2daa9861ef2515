package org.xuecang.platform.waiting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for the caller, what is due first on top. */
@Schema(name = "Waiting", description = "What waits for the caller")
record WaitingView(@Schema(required = true) List<Entry> items) {

    /** Things of one kind that belong together. */
    @Schema(name = "WaitingEntry", description = "Things of one kind that wait for the caller and belong together")
    record Entry(
            @Schema(required = true, description = "What they are", examples = "formal-check")
            String kind,

            @Schema(required = true, description = "How many; one at least")
            int count,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "What they belong to, such as a round or a plan; null where that is nothing")
            UUID subjectId,

            @Schema(required = true, nullable = true, description = "What that is called")
            String title,

            @Schema(required = true, nullable = true, description = "The stage of the round in which they stand")
            UUID stageId,

            @Schema(required = true, nullable = true, description = "When the first of them is due")
            Instant dueAt) {}
}
