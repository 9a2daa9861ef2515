package org.xuecang.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that is incubated, in a list. */
@Schema(name = "IncubatedCase", description = "A case that is incubated")
record IncubatedCaseView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,
        @Schema(required = true) LocalDate since,
        @Schema(required = true) LocalDate until,

        @Schema(required = true, description = "Whether its day has come")
        boolean over,

        @Schema(required = true, nullable = true) UUID mentorId,
        @Schema(required = true, nullable = true) String mentorName,

        @Schema(required = true, nullable = true, description = "ASKED or ACCEPTED; null where nobody is named")
        MentorshipState mentorState,

        @Schema(required = true, description = "Pieces, without those that were corrected")
        int advice,

        @Schema(required = true, nullable = true) LocalDate lastAdviceOn,

        @Schema(
                required = true,
                description = "Whether it has a mentor and had no advice for longer than the round allows")
        boolean adviceLate) {}
