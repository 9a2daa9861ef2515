package org.xuecang.round.rubric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * Criteria, each with the points it is worth, and vetoes. May be unfinished; {@link RubricFaults} tells what is missing.
 *
 * @param step the smallest difference between two scores of a criterion, in points: 0.1, 0.5 or 1
 * @param passMark points below which nothing is awarded, or null
 */
@Schema(name = "RubricContent", description = "Criteria, each with the points it is worth, and vetoes")
public record RubricContent(
        @NotNull @DecimalMin("0.1") @DecimalMax("1") @Digits(integer = 1, fraction = 1) @Schema(
                required = true,
                description = "The smallest difference between two scores: 0.1, 0.5 or 1",
                examples = "0.5")
        BigDecimal step,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(nullable = true, description = "Points below which nothing is awarded")
        BigDecimal passMark,

        @NotNull @Size(max = 60) @Schema(required = true) List<@NotNull @Valid Criterion> criteria,

        @Size(max = 30) @Schema(nullable = true) List<@NotNull @Valid Veto> vetoes) {

    private static final String KEY = "[a-z][a-z0-9]{0,19}";

    public RubricContent {
        criteria = criteria == null ? List.of() : criteria;
        vetoes = vetoes == null ? List.of() : vetoes;
    }

    /**
     * One thing that is scored.
     *
     * @param key what scores are filed under; unique within the rubric
     * @param group the heading it stands under, or null
     * @param points the most that can be given
     */
    @Schema(name = "Criterion", description = "One thing that is scored")
    public record Criterion(
            @NotNull @Size(max = 20) @Pattern(regexp = KEY) @Schema(required = true, description = "What scores are filed under", examples = "c1")
            String key,

            @Size(max = 40) @OneLine
            @Schema(nullable = true, description = "The heading it stands under", examples = "教学内容")
            String group,

            @NotBlank @Size(max = 40) @OneLine @Schema(required = true, examples = "目标明确")
            String name,

            @Size(max = 1000) @Schema(nullable = true) String description,

            @NotNull @DecimalMin("0.1") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(required = true, description = "The most that can be given", examples = "10")
            BigDecimal points,

            @Size(max = 6) @Schema(nullable = true, description = "What scores of a range mean")
            List<@NotNull @Valid Band> bands) {

        public Criterion {
            bands = bands == null ? List.of() : bands;
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

    /** What rules a case out whatever its scores (一票否决). */
    @Schema(name = "Veto", description = "What rules a case out whatever its scores")
    public record Veto(
            @NotNull @Size(max = 20) @Pattern(regexp = KEY) @Schema(required = true, examples = "v1")
            String key,

            @NotBlank @Size(max = 100) @OneLine @Schema(required = true, examples = "内容存在版权争议")
            String name) {}

    /** What all criteria are worth together. */
    @JsonIgnore
    public BigDecimal points() {
        return criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
