package org.xuecang.review;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list of reviews is asked for; null where it is not asked. */
record ReviewFilter(
        @QueryParam("round") UUID round,

        @QueryParam("stage") @Schema(description = "A stage of a round")
        UUID stage,

        @QueryParam("application") UUID application,
        @QueryParam("reviewer") UUID reviewer,
        @QueryParam("state") ReviewState state,

        @QueryParam("overdue")
        @Schema(description = "Only those that are not handed in although their day is over, or only others")
        Boolean overdue,

        @QueryParam("submittedFrom") @Schema(description = "Handed in on this day or later")
        LocalDate submittedFrom,

        @QueryParam("submittedUntil") @Schema(description = "Handed in on this day or earlier")
        LocalDate submittedUntil,

        @QueryParam("title") @Size(max = 100) @Schema(description = "Part of the application's title")
        String title,

        @QueryParam("q")
        @Size(max = 100) @Schema(
                description =
                        "Words with spaces between, each of which stands in the application's or the round's title; of"
                                + " others' reviews also in the expert's, the unit's or a writer's name or the receipt number")
        String q) {

    /** Those that are found by some words. */
    static ReviewFilter found(String words) {
        return new ReviewFilter(null, null, null, null, null, null, null, null, null, words);
    }
}
