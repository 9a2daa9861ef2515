package org.xuecang.round.rubric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * Criteria in their order, under headings to two levels, and vetoes. May be unfinished; {@link RubricFaults} tells what is
 * missing. All but {@code step} and {@code criteria} with their points may be left out, as in rubrics of earlier years.
 *
 * @param step the smallest difference between two scores of a criterion, in points: 0.1, 0.5 or 1
 * @param passMark points below which nothing is awarded, or null
 * @param variants categories of applications whose criteria differ; none where all are judged alike
 * @param groups what headings are worth together, where that is stated
 * @param scorers groups of scorers whose scores weigh differently; none where all weigh the same
 */
@Schema(
        name = "RubricContent",
        description = "Criteria under headings to two levels, each with the points it is worth, and vetoes")
public record RubricContent(
        @NotNull @DecimalMin("0.1") @DecimalMax("1") @Digits(integer = 1, fraction = 1) @Schema(
                required = true,
                description = "The smallest difference between two scores: 0.1, 0.5 or 1",
                examples = "0.5")
        BigDecimal step,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(nullable = true, description = "Points below which nothing is awarded")
        BigDecimal passMark,

        @Size(max = 10) @Schema(
                nullable = true,
                description = "Categories of applications whose criteria differ, as the choices of the form are called")
        List<@NotBlank @Size(max = 100) @OneLine String> variants,

        @Size(max = 60) @Schema(nullable = true, description = "What headings are worth, where that is stated")
        List<@NotNull @Valid Group> groups,

        @Size(max = 5) @Schema(nullable = true, description = "Groups of scorers whose scores weigh differently")
        List<@NotNull @Valid Scorer> scorers,

        @NotNull @Size(max = 60) @Schema(required = true) List<@NotNull @Valid Criterion> criteria,

        @Size(max = 30) @Schema(nullable = true) List<@NotNull @Valid Veto> vetoes) {

    private static final String KEY = "[a-z][a-z0-9]{0,19}";

    public RubricContent {
        variants = variants == null ? List.of() : variants;
        groups = groups == null ? List.of() : groups;
        scorers = scorers == null ? List.of() : scorers;
        criteria = criteria == null ? List.of() : criteria;
        vetoes = vetoes == null ? List.of() : vetoes;
    }

    /**
     * What the criteria under a heading are worth together.
     *
     * @param group a heading of criteria
     * @param subgroup one below it, or null for the whole heading
     */
    @Schema(name = "CriterionGroup", description = "What the criteria under a heading are worth together")
    public record Group(
            @NotBlank @Size(max = 40) @OneLine @Schema(required = true, examples = "领导与管理")
            String group,

            @Size(max = 40) @OneLine
            @Schema(nullable = true, description = "One below it; none for the whole heading", examples = "组织领导")
            String subgroup,

            @NotNull @DecimalMin("0.1") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(required = true, examples = "16")
            BigDecimal points) {}

    /** Some who score, and what their scores weigh together against the others'. */
    @Schema(name = "Scorer", description = "Some who score, and what their scores weigh together")
    public record Scorer(
            @NotBlank @Size(max = 40) @OneLine @Schema(required = true, examples = "专家组")
            String name,

            @NotNull @DecimalMin("1") @DecimalMax("99") @Digits(integer = 2, fraction = 0) @Schema(required = true, description = "In percent", examples = "70")
            BigDecimal weight) {}

    /**
     * One thing that is judged.
     *
     * @param key what scores are filed under; unique within the rubric
     * @param group the heading it stands under, or null
     * @param subgroup the heading below that one, or null
     * @param department who is responsible for what is judged, or null
     * @param kind points where nothing is said
     * @param points the most that can be given, or taken off; none for a gate
     * @param weight the share of the total that its points make, in percent; null where they count as they are
     * @param independent whether it is scored and shown, and counts neither in the total nor in the ranking
     * @param bands what scores of a range mean; of one score, where both ends are the same
     * @param steps of a deduction: what is taken off for what; none where any points may be
     * @param gate of a gate: the number to be reached
     * @param fullVotes of votes: how many bring all points; null for as many as the case with the most has
     * @param variants categories that it holds for; none for all
     */
    @Schema(name = "Criterion", description = "One thing that is judged")
    public record Criterion(
            @NotNull @Size(max = 20) @Pattern(regexp = KEY) @Schema(required = true, description = "What scores are filed under", examples = "c1")
            String key,

            @Size(max = 40) @OneLine
            @Schema(nullable = true, description = "The heading it stands under", examples = "教学内容")
            String group,

            @Size(max = 40) @OneLine
            @Schema(nullable = true, description = "The heading below that one", examples = "组织领导")
            String subgroup,

            @NotBlank @Size(max = 40) @OneLine @Schema(required = true, examples = "目标明确")
            String name,

            @Size(max = 1000) @Schema(nullable = true) String description,

            @Size(max = 100) @OneLine
            @Schema(nullable = true, description = "Who is responsible for what is judged", examples = "教育局")
            String department,

            @Schema(nullable = true, description = "POINTS where nothing is said")
            CriterionKind kind,

            @DecimalMin("0.1") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(
                    nullable = true,
                    description = "The most that can be given, or taken off; none for a gate",
                    examples = "10")
            BigDecimal points,

            @DecimalMin("0.1") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(
                    nullable = true,
                    description = "Percent of the total that its points make; none where they count as they are")
            BigDecimal weight,

            @Schema(nullable = true, description = "Scored and shown, counted nowhere")
            Boolean independent,

            @Size(max = 12) @Schema(nullable = true, description = "What scores of a range mean")
            List<@NotNull @Valid Band> bands,

            @Size(max = 12) @Schema(nullable = true, description = "Of a deduction: what is taken off for what")
            List<@NotNull @Valid DeductionStep> steps,

            @Valid @Schema(nullable = true) Gate gate,

            @Min(1) @Max(100_000_000) @Schema(nullable = true, description = "Of votes: how many bring all points; none for the most of any case")
            Integer fullVotes,

            @Size(max = 10) @Schema(nullable = true, description = "Variants that it holds for; none for all")
            List<@NotBlank @Size(max = 100) String> variants)
            implements Scored {

        public Criterion {
            kind = kind == null ? CriterionKind.POINTS : kind;
            bands = bands == null ? List.of() : bands;
            steps = steps == null ? List.of() : steps;
            variants = variants == null ? List.of() : variants;
        }

        @Override
        public boolean standsApart() {
            return Boolean.TRUE.equals(independent);
        }
    }

    /** What scores of a range mean, both ends included. */
    @Schema(name = "CriterionBand", description = "What scores of a range mean, both ends included")
    public record Band(
            @NotBlank @Size(max = 20) @OneLine @Schema(required = true, examples = "优秀")
            String label,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(required = true)
            BigDecimal from,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(required = true)
            BigDecimal to,

            @Size(max = 500) @Schema(nullable = true) String description) {}

    /** What is taken off for what; a hundred points take all. */
    @Schema(name = "DeductionStep", description = "What is taken off for what; 100 points take all")
    public record DeductionStep(
            @NotBlank @Size(max = 40) @OneLine @Schema(required = true, examples = "重复超过三分之一")
            String label,

            @NotNull @DecimalMin("0.1") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(required = true, examples = "5")
            BigDecimal points) {}

    /**
     * A number that has to be reached.
     *
     * @param atMost whether it must not be above the bound; else it must not be below
     * @param unit what is counted, such as 元/人
     */
    @Schema(name = "CriterionGate", description = "A number that has to be reached")
    public record Gate(
            @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 2) @Schema(required = true, examples = "80")
            BigDecimal bound,

            @Schema(nullable = true, description = "Must not be above the bound; else not below")
            Boolean atMost,

            @Size(max = 20) @OneLine @Schema(nullable = true, examples = "%")
            String unit) {

        /** Such as {@code ≥ 80%}. */
        public String written() {
            String sign = Boolean.TRUE.equals(atMost) ? "≤ " : "≥ ";
            return sign + bound.stripTrailingZeros().toPlainString() + (unit == null ? "" : unit);
        }

        boolean isReachedBy(BigDecimal number) {
            int compared = number.compareTo(bound);
            return Boolean.TRUE.equals(atMost) ? compared <= 0 : compared >= 0;
        }
    }

    /** What rules a case out whatever its scores (一票否决). */
    @Schema(name = "Veto", description = "What rules a case out whatever its scores")
    public record Veto(
            @NotNull @Size(max = 20) @Pattern(regexp = KEY) @Schema(required = true, examples = "v1")
            String key,

            @NotBlank @Size(max = 100) @OneLine @Schema(required = true, examples = "内容存在版权争议")
            String name) {}

    /** What applications of one category are judged by. */
    public RubricContent of(String category) {
        return new RubricContent(step, passMark, List.of(), groups, scorers, holdingFor(category), vetoes);
    }

    /** In their order. */
    List<Criterion> holdingFor(String category) {
        return criteria.stream().filter(each -> each.holdsFor(category)).toList();
    }
}
