package org.xuecang.review.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * What is to be said in a round's draft of many cases at once: by a rule, or line by line.
 *
 * @param rule null where lines are given
 * @param lines null where a rule is given
 */
@Schema(
        name = "ComposeDecision",
        description = "What is to be said in a round's draft of many cases at once: either of both")
record ComposeDecisionRequest(
        @Valid @Schema(nullable = true) Rule rule,

        @Size(min = 1, max = 2000) @Schema(nullable = true, description = "Case by case, as selected or from a sheet")
        List<@NotNull @Valid Line> lines) {

    /**
     * By the ranking.
     *
     * @param others whether the cases that meet no step are not selected; else the draft says of them what it said
     */
    @Schema(name = "ComposeByRule", description = "By the ranking; null where lines are given")
    record Rule(
            @NotNull @Schema(required = true) By by,

            @NotNull @Size(min = 1, max = 20) @Schema(required = true, description = "From the first on; a case is in the first step that it meets")
            List<@NotNull @Valid Step> steps,

            @NotNull @Schema(required = true, description = "Whether the other cases are not selected")
            Boolean others) {}

    /** What of the ranking counts. */
    @Schema(name = "ComposeBy")
    enum By {
        /** So many, from the first place on; who shares the last place comes in too. */
        PLACES,
        /** All with a place and a score of at least so much. */
        SCORE
    }

    /**
     * One step of a rule.
     *
     * @param count needed by places
     * @param scoreAtLeast needed by score
     */
    @Schema(name = "ComposeStep")
    record Step(
            @Size(min = 1, max = 20) @OneLine @Schema(nullable = true, examples = "一等奖")
            String grade,

            @Min(1) @Max(5000) @Schema(nullable = true, description = "How many; by places")
            Integer count,

            @DecimalMin("-1000") @DecimalMax("1000") @Schema(nullable = true, description = "By score", examples = "85")
            BigDecimal scoreAtLeast) {

        Step {
            grade = blankToNull(grade);
        }
    }

    /**
     * What is to be said of one case. What is wrong with it refuses this line alone.
     *
     * @param row of the sheet, or null
     * @param applicationId null where a number is given
     * @param number the receipt's, null where an id is given
     * @param outcome null where the sheet's word says none
     */
    @Schema(name = "ComposeLine", description = "What is to be said of one case; what is wrong refuses it alone")
    record Line(
            @Min(1) @Max(100_000) @Schema(nullable = true, description = "Of the sheet")
            Integer row,

            @Schema(nullable = true) UUID applicationId,

            @Size(max = 2000) @Schema(nullable = true, description = "The number on its receipt, where no id is given")
            String number,

            @Schema(nullable = true) Outcome outcome,

            @Size(max = 2000) @Schema(nullable = true, examples = "重点")
            String grade,

            @Size(max = 2000) @Schema(nullable = true, description = "Why the ranking's order is not kept")
            String reason) {

        Line {
            number = blankToNull(number);
            grade = blankToNull(grade);
            reason = blankToNull(reason);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
