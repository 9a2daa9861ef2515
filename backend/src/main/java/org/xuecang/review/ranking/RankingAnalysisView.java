package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ranking's reviews tell of the experts. */
@Schema(
        name = "RankingAnalysis",
        description = "What a ranking's reviews tell of the experts who wrote them; no score changes by it")
public record RankingAnalysisView(
        @Schema(
                required = true,
                nullable = true,
                description = "Krippendorff's alpha of the totals (interval): 1 where all agree, 0 as by chance; null"
                        + " where no case has two reviews or all totals are the same")
        BigDecimal agreement,

        @Schema(
                required = true,
                description = "Groups of cases and experts that share nobody; between them experts cannot be compared")
        int groups,

        @Schema(required = true, description = "The most severe first")
        List<ExpertView> experts,

        @Schema(required = true, description = "The farthest first, a hundred at most")
        List<OutlierView> outliers,

        @Schema(required = true, description = "How many there are")
        int outlierCount) {

    /** How an expert judged. */
    @Schema(name = "ExpertAnalysis")
    record ExpertView(
            @Schema(required = true, nullable = true, description = "Null to who does not see all of their reviews")
            String reviewerName,

            @Schema(required = true) int reviews,

            @Schema(required = true, description = "Of their totals")
            BigDecimal mean,

            @Schema(required = true, description = "Standard deviation of their totals")
            BigDecimal deviation,

            @Schema(required = true, description = "Points given more than others give the same cases; severe below 0")
            BigDecimal leniency,

            @Schema(required = true, description = "How many sheets are the same, criterion for criterion")
            int alike,

            @Schema(required = true, description = "Whether those are more than half of five or more")
            boolean straightLining) {}

    /** A review that stands apart. */
    @Schema(name = "OutlyingReview")
    record OutlierView(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) String title,
            @Schema(required = true) UUID reviewId,

            @Schema(required = true, nullable = true, description = "Null to who does not see the review")
            String reviewerName,

            @Schema(required = true) BigDecimal total,

            @Schema(required = true, description = "By the case's other experts and this expert's other reviews")
            BigDecimal expected) {}
}
