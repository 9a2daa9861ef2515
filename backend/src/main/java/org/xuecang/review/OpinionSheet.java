package org.xuecang.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.rubric.CriterionKind;

/** The experts' opinions on one application as they stand on paper (评审意见表); who the experts are stands nowhere. */
@Schema(
        name = "OpinionSheet",
        description = "The experts' opinions on one application as they stand on paper, without names")
record OpinionSheet(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,

        @Schema(required = true, description = "The unit that runs the round")
        String organiserName,

        @Schema(required = true, description = "As it was handed in last")
        String title,

        @Schema(required = true) String unitName,

        @Schema(required = true, description = "The applicant first")
        List<String> writers,

        @Schema(required = true) String receiptNumber,
        @Schema(required = true) Instant submittedAt,

        @Schema(required = true, description = "Those that experts judge")
        List<Criterion> criteria,

        @Schema(
                required = true,
                description = "Those handed in, by points and comment, so that their order tells nothing")
        List<Opinion> opinions,

        @Schema(
                required = true,
                nullable = true,
                description = "Of the totals, to two places, half up; null without any")
        BigDecimal mean) {

    /** What is judged. */
    @Schema(name = "OpinionCriterion")
    record Criterion(
            @Schema(required = true) String name,

            @Schema(required = true, description = "The headings it stands under, the upper one first")
            List<String> groups,

            @Schema(required = true) CriterionKind kind,

            @Schema(required = true, nullable = true, description = "The most that can be given, or taken off")
            BigDecimal points,

            @Schema(required = true, nullable = true, description = "Percent of the total that its points make")
            BigDecimal weight,

            @Schema(required = true, description = "Whether it counts nowhere")
            boolean independent,

            @Schema(required = true, nullable = true, description = "What a number has to reach, as it is written")
            String bound) {}

    /** What one expert gave. */
    @Schema(name = "Opinion")
    record Opinion(
            @Schema(required = true, description = "In the order of the criteria")
            List<BigDecimal> points,

            @Schema(required = true) BigDecimal total,

            @Schema(required = true, nullable = true, description = "The group of scorers that the expert is of")
            String scorer,

            @Schema(required = true, description = "What the vetoes that hold are called")
            List<String> vetoes,

            @Schema(required = true, nullable = true) String comment) {}
}
