package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.application.ApplicationState;
import org.xuecang.round.RankingMethod;

/** A case with its place. */
@Schema(name = "RankedCase", description = "Scores have ten decimals at most and are compared to four")
public record RankedCaseView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,

        @Schema(required = true, description = "Where it stands now; it may have been withdrawn since")
        ApplicationState state,

        @Schema(required = true, nullable = true) Integer place,

        @Schema(required = true, description = "Whether another has the same place")
        boolean tied,

        @Schema(required = true, nullable = true) RuledOut ruledOut,

        @Schema(required = true, description = "The one that places it: of the round's method")
        BigDecimal score,

        @Schema(
                required = true,
                nullable = true,
                description = "Its score in the experts' stage before, where that makes a part of this one")
        BigDecimal earlier,

        @Schema(required = true, description = "What each method says, side by side")
        List<ScoreView> scores,

        @Schema(required = true) BigDecimal median,
        @Schema(required = true) BigDecimal lowest,
        @Schema(required = true) BigDecimal highest,

        @Schema(required = true, description = "The highest total less the lowest")
        BigDecimal spread,

        @Schema(
                required = true,
                maxProperties = 60,
                description =
                        "By the criteria's keys: what experts gave on the mean, what votes brought; those that hold for"
                                + " the case")
        Map<String, BigDecimal> criteria,

        @Schema(required = true, description = "The highest total first")
        List<ReviewView> reviews) {

    /** What one method says of it. */
    @Schema(name = "MethodScore")
    record ScoreView(
            @Schema(required = true) RankingMethod method,
            @Schema(required = true) BigDecimal score,

            @Schema(required = true, nullable = true, description = "Where this method would place it")
            Integer place) {}

    /** One expert's total. */
    @Schema(name = "RankedReview")
    record ReviewView(
            @Schema(required = true) UUID id,
            @Schema(required = true) BigDecimal total,

            @Schema(required = true, description = "Whether it raises a veto")
            boolean vetoes,

            @Schema(required = true, nullable = true, description = "The expert; null to who does not see the review")
            String reviewerName) {}
}
