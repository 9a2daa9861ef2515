package org.xuecang.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;

/** What a round awarded and still holds, as it stands on paper (认定名单). */
@Schema(name = "AwardSheet", description = "What a round awarded and still holds, as it stands on paper")
record AwardSheet(
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) String programmeName,
        @Schema(required = true) Level level,

        @Schema(required = true, description = "The unit that runs the round")
        String organiserName,

        @Schema(required = true, description = "In the decision's order")
        List<Line> awards) {

    /** One award. */
    @Schema(name = "AwardLine")
    record Line(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) String title,
            @Schema(required = true) String unitName,
            @Schema(required = true, nullable = true) String grade,
            @Schema(required = true) LocalDate awardedOn,
            @Schema(required = true, nullable = true) String documentNumber) {}
}
