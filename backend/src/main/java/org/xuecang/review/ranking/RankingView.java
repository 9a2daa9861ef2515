package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.RankingMethod;
import org.xuecang.round.TieRule;
import org.xuecang.round.rubric.CriterionKind;

/** How a round's cases were ranked; the cases are a list of their own. */
@Schema(
        name = "Ranking",
        description = "How a round's cases were ranked; can be made again from its reviews to the last digit")
public record RankingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID stageId,

        @Schema(required = true, description = "Of the experts' stage, as staff know it")
        String stageName,

        @Schema(required = true) Instant madeAt,

        @Schema(required = true, nullable = true, description = "Who made it; null for the system")
        String madeByName,

        @Schema(required = true, description = "Whether one of its reviews was set aside since: it is to be made again")
        boolean outdated,

        @Schema(required = true, description = "The one that the round stated before it opened; it alone places")
        RankingMethod method,

        @Schema(
                required = true,
                description = "Of the reckoning; raised when the same reviews could give another digit")
        int version,

        @Schema(required = true) TieRule tieRule,

        @Schema(
                required = true,
                nullable = true,
                description = "How much of a score what the experts' stage before said makes; null where nothing")
        Integer earlierPercent,

        @Schema(required = true, nullable = true, description = "Points below which a case has no place")
        BigDecimal passMark,

        @Schema(required = true, description = "In the rubric's order")
        List<CriterionView> criteria,

        @Schema(required = true, description = "How many cases it ranks, those without a place among them")
        int cases,

        @Schema(required = true) int ruledOut,

        @Schema(
                required = true,
                description =
                        "Whether other experts review behind this stage, so that a shortlist says who goes on to them")
        boolean shortlisted,

        @Schema(required = true, nullable = true) ShortlistView shortlist) {

    /** Who goes on to the next experts. */
    @Schema(
            name = "Shortlist",
            description = "Which cases go on to the next experts; null before it is settled, and where none is made")
    record ShortlistView(
            @Schema(required = true, nullable = true, description = "So many by place, or those that reach a score")
            Integer best,

            @Schema(required = true, nullable = true) BigDecimal atLeast,
            @Schema(required = true, nullable = true) String reason,
            @Schema(required = true) int goOn,
            @Schema(required = true) int ended,
            @Schema(required = true) Instant madeAt,

            @Schema(required = true, nullable = true, description = "Null for the system")
            String madeByName) {}

    /** A criterion of the rubric. */
    @Schema(name = "RankedCriterion")
    record CriterionView(
            @Schema(required = true) String key,
            @Schema(required = true) String name,
            @Schema(required = true) CriterionKind kind,

            @Schema(required = true, nullable = true, description = "Null for a gate")
            BigDecimal points) {}
}
