package org.xuecang.project.comparison;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;

/** A finished work that a round may compare. */
@Schema(name = "FinishedWork", description = "What was awarded and finished, and whether it stands in the round")
record FinishedWorkView(
        @Schema(required = true) UUID awardId,
        @Schema(required = true) UUID earlierId,
        @Schema(required = true) String title,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true) String programmeName,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) Level level,

        @Schema(required = true, nullable = true, examples = "重点")
        String grade,

        @Schema(required = true) LocalDate awardedOn,

        @Schema(
                required = true,
                nullable = true,
                description = "The application in this round that it was called in for; null where it was not")
        UUID applicationId,

        @Schema(required = true, description = "Whether that was handed in")
        boolean handedIn) {}
