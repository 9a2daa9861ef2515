package org.xuecang.application;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list of applications is asked for; null where it is not asked. */
public record ApplicationFilter(
        @QueryParam("programme") UUID programme,
        @QueryParam("round") UUID round,

        @QueryParam("stage") @Schema(description = "A stage of a round")
        UUID stage,

        @QueryParam("state") ApplicationState state,
        @QueryParam("unit") UUID unit,

        @QueryParam("below") @Schema(description = "With the unit also what stands below it today")
        Boolean below,

        @QueryParam("category") @Size(max = 200) @Schema(description = "As it was handed in, whole")
        String category,

        @QueryParam("submittedFrom") @Schema(description = "Handed in last on this day or later")
        LocalDate submittedFrom,

        @QueryParam("submittedUntil") @Schema(description = "Handed in last on this day or earlier")
        LocalDate submittedUntil,

        @QueryParam("exempt") @Schema(description = "Only those that take no place of their unit's, or only others")
        Boolean exempt,

        @QueryParam("filesHeldBack")
        @Schema(description = "Only those that were handed in with a file that nobody gets, or only others")
        Boolean filesHeldBack,

        @QueryParam("returned") @Schema(description = "Only those that were returned at some time, or only others")
        Boolean returned,

        @QueryParam("mine") @Schema(description = "Only those that the caller writes, or only others")
        Boolean mine,

        @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the title")
        String title,

        @QueryParam("q")
        @Size(max = 100) @Schema(
                description =
                        "Words with spaces between, each of which stands in the title, the unit's or a writer's name, the"
                                + " round's title, its programme's name or the receipt number")
        String q) {

    /** All of a unit's in a round. */
    static ApplicationFilter ofUnit(UUID round, UUID unit) {
        return new ApplicationFilter(
                null, round, null, null, unit, null, null, null, null, null, null, null, null, null, null);
    }

    /** Those that are found by some words. */
    static ApplicationFilter found(String words) {
        return new ApplicationFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, words);
    }
}
