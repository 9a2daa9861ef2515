package org.xuecang.plan.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.plan.notice.SourceSpan;
import org.xuecang.platform.problem.OneLine;

/**
 * A figure to reach 量化目标.
 *
 * @param value the figure; null only with {@link Operator#INCREASE}, which then shows a trend and is never "reached"
 * @param upperValue upper bound of {@link Operator#BETWEEN}, else null
 * @param level who awards what is counted
 * @param levelToConfirm whether the notice's level is doubtful (a bare 市级), so that a person must say which
 * @param baseline where the count stood before the period; needed by {@link Operator#INCREASE} with a figure
 * @param measure what counts it, or null where units report it by hand
 * @param share for a group: one total for all (also where null) or one each
 * @param source where it stands in the import's source text
 */
@Schema(name = "PlanTarget", description = "A figure to reach")
public record Target(
        @Schema(required = true) UUID id,
        @Size(max = 500) @OneLine @Schema(nullable = true) String subject,
        @NotNull @Schema(required = true) Operator operator,

        @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 6) @Schema(nullable = true)
        BigDecimal value,

        @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 6) @Schema(nullable = true)
        BigDecimal upperValue,

        @Size(max = 20) @OneLine @Schema(nullable = true) String unit,
        @Schema(nullable = true) Level level,
        boolean levelToConfirm,
        boolean incremental,
        @Schema(nullable = true) LocalDate due,

        @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 6) @Schema(nullable = true)
        BigDecimal baseline,

        @Valid @Schema(nullable = true) MeasureBinding measure,
        @Schema(nullable = true) Share share,
        @Size(max = 500) @Schema(nullable = true) String quote,
        @Schema(nullable = true) SourceSpan source) {

    public Target {
        id = Nodes.id(id);
    }

    /** A measure and what it is asked for; parameter values are text, read by the measure. */
    public record MeasureBinding(
            @NotBlank @Size(max = 100) @OneLine @Schema(required = true)
            String code,

            @Size(max = 20) @Schema(required = true, maxProperties = 20)
            Map<@NotBlank @Size(max = 50) @OneLine String, @NotBlank @Size(max = 200) @OneLine String> parameters) {
        public MeasureBinding {
            parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        }
    }
}
