package org.xuecang.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.measure.Series.Point;
import org.xuecang.organisation.Level;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.notice.PlanDraft.Operator;

/**
 * How far a target has come.
 *
 * @param value what is counted so far; null where nothing is known, which is not zero
 *     for one each, every unit counts at most as far as its own goal
 * @param goal the figure; for one each, the sum over all units
 * @param percent 0 to 100, null where there is no way to go
 * @param units each unit's own figure, for a target of one each; a unit sees only its own
 * @param rows where the records behind the value are listed
 */
@Schema(name = "TargetProgress", description = "How far a target has come")
public record TargetProgress(
        @Schema(required = true) UUID id,
        @Schema(nullable = true) String subject,
        @Schema(required = true) Operator operator,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) BigDecimal goal,
        @Schema(nullable = true) BigDecimal upperGoal,
        @Schema(nullable = true) BigDecimal baseline,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) Level level,
        boolean incremental,
        @Schema(nullable = true) Integer percent,
        @Schema(required = true) ProgressState state,
        @Schema(required = true) int daysLate,
        @Schema(nullable = true) LocalDate due,
        @Schema(required = true) Share share,

        @Schema(nullable = true, description = "What counts it; null where units report it")
        String measure,

        @Schema(required = true) List<Point> trend,
        @Schema(required = true) List<UnitFigure> units,

        @Schema(required = true, description = "Path of the rows behind the value")
        String rows) {

    /** One unit's part of a figure. */
    @Schema(name = "UnitFigure")
    public record UnitFigure(
            @Schema(required = true) UUID unitId,
            @Schema(required = true) String unitName,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) Integer percent,
            @Schema(required = true) boolean done) {}
}
