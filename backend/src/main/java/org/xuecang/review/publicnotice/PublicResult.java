package org.xuecang.review.publicnotice;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;

/** Something that was awarded and holds, as everybody reads it. */
@Schema(name = "PublicResult", description = "Something that was awarded and holds, as everybody reads it")
record PublicResult(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true) String programmeName,
        @Schema(required = true) Level level,

        @Schema(required = true, nullable = true, examples = "一等奖")
        String grade,

        @Schema(required = true, description = "Of the round")
        int year,

        @Schema(required = true) LocalDate awardedOn,
        @Schema(required = true, nullable = true) String documentNumber) {}
