package org.xuecang.review.assignment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case of a plan. */
@Schema(name = "PlannedCase", description = "A case with the experts that a plan gives it")
record PlannedCaseView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,

        @Schema(required = true, nullable = true, description = "For which experts are sought")
        String field,

        @Schema(required = true, description = "Besides those who have handed in")
        int needed,

        @Schema(required = true) int missing,

        @Schema(required = true, nullable = true, description = "What keeps it from having what it needs")
        Binding binding,

        @Schema(required = true, description = "Whether one of its field is demanded and none of its experts is")
        boolean lacksField,

        @Schema(required = true) List<PlannedReviewer> reviewers) {

    /** An expert of a case. */
    @Schema(name = "PlannedReviewer")
    record PlannedReviewer(
            @Schema(required = true) UUID reviewerId,
            @Schema(required = true) String name,
            @Schema(required = true) PairChange change,
            @Schema(required = true) boolean ofField) {}
}
