package org.xuecang.review.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.application.ApplicationState;
import org.xuecang.round.TieRule;

/** How a round's cases were ranked. */
@Schema(name = "Ranking", description = "How a round's cases were ranked; can be made again from its reviews")
record RankingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant madeAt,

        @Schema(required = true, nullable = true, description = "Who made it; null for the system")
        String madeByName,

        @Schema(required = true, description = "Whether one of its reviews was set aside since: it is to be made again")
        boolean outdated,

        @Schema(required = true) TieRule tieRule,

        @Schema(required = true, nullable = true, description = "Points below which a case has no place")
        BigDecimal passMark,

        @Schema(required = true, description = "In the rubric's order")
        List<CriterionView> criteria,

        @Schema(required = true, description = "The best first; those without a place last")
        List<RankedView> cases) {

    /** A criterion of the rubric. */
    @Schema(name = "RankedCriterion")
    record CriterionView(
            @Schema(required = true) String key,
            @Schema(required = true) String name,
            @Schema(required = true) BigDecimal points) {}

    /** A case with its place. Means have four decimals. */
    @Schema(name = "RankedCase")
    record RankedView(
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

            @Schema(required = true, description = "Of the reviews' totals")
            BigDecimal mean,

            @Schema(required = true) BigDecimal median,
            @Schema(required = true) BigDecimal lowest,
            @Schema(required = true) BigDecimal highest,

            @Schema(required = true, description = "The highest total less the lowest")
            BigDecimal spread,

            @Schema(required = true, description = "Each criterion's mean, in the rubric's order")
            List<BigDecimal> criteria,

            @Schema(required = true, description = "The highest total first")
            List<ReviewView> reviews) {}

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
