package org.xuecang.review.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.application.ApplicationState;
import org.xuecang.application.LeftOver;
import org.xuecang.application.Overturned;
import org.xuecang.organisation.Level;
import org.xuecang.round.RankingMethod;

/** What was decided of an application, as far as its round tells. It never tells who the experts were. */
@Schema(name = "ApplicationResult", description = "What was decided of an application, as far as its round tells")
record ApplicationResultView(
        @Schema(required = true) UUID applicationId,

        @Schema(required = true, description = "What holds: not what was decided where that was overturned")
        Outcome outcome,

        @Schema(required = true, nullable = true) String grade,
        @Schema(required = true) Instant decidedAt,

        @Schema(
                required = true,
                description = "SUBMITTED while a selected one is still on its way, as in a public notice")
        ApplicationState state,

        @Schema(required = true, nullable = true) Ending ending,
        @Schema(required = true, nullable = true) OverturnedResult overturned,

        @Schema(
                required = true,
                nullable = true,
                description = "Since when it is selected no longer because it failed an appraisal; null for all others")
        Instant appraisalFailedAt,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "The experts' stage from which it did not go on, as applicants know it; null for all others")
        String notShortlistedAt,

        @Schema(
                required = true,
                nullable = true,
                description = "The score that its place stands on; null where the round tells none")
        BigDecimal score,

        @Schema(required = true, nullable = true, description = "How it was reckoned; null where the round tells none")
        RankingMethod method,

        @Schema(required = true, nullable = true, description = "Null where the round tells none, or it has none")
        Integer place,

        @Schema(required = true, nullable = true, description = "Of how many; null where the round tells no place")
        Integer ranked,

        @Schema(required = true, description = "The experts' comments; empty where the round tells none")
        List<String> comments,

        @Schema(required = true, nullable = true) GrantedAward award) {

    /** How one ended that nobody decided. */
    @Schema(name = "ApplicationEnding", description = "How one ended that nobody decided; null for all others")
    record Ending(
            @Schema(required = true) LeftOver why,
            @Schema(required = true, nullable = true) String reason) {}

    /** Since when and why it is selected no longer. */
    @Schema(
            name = "OverturnedResult",
            description = "That it was selected until an objection was upheld; null for all others")
    record OverturnedResult(
            @Schema(required = true) Instant at,

            @Schema(required = true, nullable = true, description = "What was answered to the objection")
            String reason) {

        static OverturnedResult of(Overturned overturned) {
            return overturned == null ? null : new OverturnedResult(overturned.at(), overturned.reason());
        }
    }

    /** What it was awarded. */
    @Schema(name = "GrantedAward")
    record GrantedAward(
            @Schema(required = true) UUID id,
            @Schema(required = true) Level level,
            @Schema(required = true) boolean fromAbove,
            @Schema(required = true, nullable = true) String grade,
            @Schema(required = true, nullable = true) String documentNumber,
            @Schema(required = true) LocalDate awardedOn,
            @Schema(required = true, nullable = true) LocalDate withdrawnOn,
            @Schema(required = true, nullable = true) String withdrawnWhy) {}
}
