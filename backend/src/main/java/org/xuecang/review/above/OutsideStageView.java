package org.xuecang.review.above;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was heard of a stage of the host's own. */
@Schema(name = "OutsideStage", description = "What was heard of a stage of the host's own")
record OutsideStageView(
        @Schema(required = true) UUID id,
        @Schema(required = true, nullable = true) UUID applicationId,
        @Schema(required = true) String name,
        @Schema(required = true) LocalDate happenedOn,
        @Schema(required = true, nullable = true) String remark,
        @Schema(required = true) Instant enteredAt) {}
