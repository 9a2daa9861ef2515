package org.xuecang.plan;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;
import org.xuecang.plan.content.PlanContent.Batch;
import org.xuecang.plan.content.Responsibility;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.content.Target;
import org.xuecang.plan.content.Target.MeasureBinding;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.platform.problem.OneLine;

/**
 * The fields that a merge patch of a node may carry, by the node's kind; documents the body, which is read as a tree.
 * Lists are replaced whole. The bounds are stated for the contract; what holds them is the content they are put into.
 */
@Schema(
        name = "NodePatch",
        description = "JSON Merge Patch of one node: missing leaves as is, null empties, lists are replaced whole")
public record NodePatch(
        @Schema(nullable = true) Integer ordinal,
        @Size(max = 500) @OneLine @Schema(nullable = true) String heading,
        @Size(max = 20000) @Schema(nullable = true) String text,
        @Schema(nullable = true) LocalDate due,
        @Schema(nullable = true) Share share,
        @Schema(nullable = true) Responsibility responsibility,
        @Size(max = 100) List<Target> targets,
        @Size(max = 50) List<Batch> batches,
        Mode mode,
        @Size(max = 100) List<Responsibility.Responsible> units,
        @Size(max = 500) @OneLine @Schema(nullable = true) String subject,
        Operator operator,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) BigDecimal upperValue,
        @Size(max = 20) @OneLine @Schema(nullable = true) String unit,
        @Schema(nullable = true) Level level,
        Boolean levelToConfirm,
        Boolean incremental,
        @Schema(nullable = true) BigDecimal baseline,
        @Schema(nullable = true) MeasureBinding measure) {}
