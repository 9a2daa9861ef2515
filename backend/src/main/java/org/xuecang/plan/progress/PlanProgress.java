package org.xuecang.plan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.PlanState;

/**
 * The year on one page.
 *
 * @param asOf the day it was counted for: today, or the period's last day once that is past
 * @param counts how many items stand in each state; every state is there
 * @param ownOnly whether the caller sees only their own unit beside the totals
 */
@Schema(name = "PlanProgress", description = "The year on one page")
public record PlanProgress(
        @Schema(required = true) UUID planId,
        @Schema(required = true) int year,
        @Schema(required = true) PlanState state,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String documentNumber,

        @Schema(required = true, description = "The version in force")
        int number,

        @Schema(required = true) LocalDate periodStart,
        @Schema(required = true) LocalDate periodEnd,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) int total,
        @Schema(required = true) Map<ProgressState, Integer> counts,
        @Schema(required = true) boolean ownOnly,
        @Schema(required = true) List<TaskProgress> tasks) {

    /** A key task, or a section whose duties are lived; without a heading, the resolutions of committees. */
    @Schema(name = "TaskProgress")
    public record TaskProgress(
            @Schema(nullable = true) UUID id,
            @Schema(nullable = true) String heading,
            @Schema(required = true) List<ItemProgress> items) {}
}
