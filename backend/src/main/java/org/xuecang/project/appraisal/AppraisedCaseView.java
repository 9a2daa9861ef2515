package org.xuecang.project.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that is appraised, in a list. */
@Schema(name = "AppraisedCase", description = "A case that is, or was, appraised")
record AppraisedCaseView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,
        @Schema(required = true) String stageName,
        @Schema(required = true) AppraisalState state,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true, nullable = true) LocalDate putRightUntil,

        @Schema(required = true, description = "Whether its writers said anything since the last look at it")
        boolean selfAppraised,

        @Schema(required = true, nullable = true, description = "Of the last finding")
        AppraisalGrade grade,

        @Schema(required = true, nullable = true, description = "Of the last finding, of 100")
        BigDecimal score) {}
