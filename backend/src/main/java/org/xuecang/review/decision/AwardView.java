package org.xuecang.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;
import org.xuecang.platform.http.Versioned;

/** What an application was awarded. */
@Schema(name = "Award", description = "What an application was awarded, here or above")
record AwardView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true) String programmeName,
        @Schema(required = true) Level level,

        @Schema(required = true, description = "Whether a host above awarded it")
        boolean fromAbove,

        @Schema(required = true, nullable = true, examples = "重点")
        String grade,

        @Schema(required = true, nullable = true) String documentNumber,
        @Schema(required = true) LocalDate awardedOn,
        @Schema(required = true, nullable = true) LocalDate withdrawnOn,
        @Schema(required = true, nullable = true) String withdrawnWhy,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "When what was awarded was finished; null for an unfinished project, and for what needs no finishing")
        LocalDate concludedOn,

        @Schema(required = true) long version)
        implements Versioned {}
