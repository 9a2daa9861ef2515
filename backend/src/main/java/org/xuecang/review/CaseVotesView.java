package org.xuecang.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** The votes that were counted for a case, one line for each part of its rubric that follows from votes. */
@Schema(name = "CaseVotes", description = "The votes that were counted for a case, as its rubric asks for them")
record CaseVotesView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) List<Counted> votes,

        @Schema(required = true, description = "Whether the caller may enter them now")
        boolean editable,

        @Schema(required = true, nullable = true) Instant enteredAt,

        @Schema(required = true, description = "0 before anything was entered")
        long version)
        implements Versioned {

    /** One part of the rubric. */
    @Schema(name = "CountedVotes")
    record Counted(
            @Schema(required = true, description = "The criterion's key")
            String key,

            @Schema(required = true) String name,

            @Schema(required = true, description = "The most that votes can bring")
            BigDecimal points,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "Votes that bring all points; null for the most of any case")
            Integer fullVotes,

            @Schema(required = true, nullable = true, description = "Null before they were entered")
            Integer votes,

            @Schema(required = true, nullable = true, description = "Where they were counted")
            String source) {}
}
