package org.xuecang.plan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Share;

/**
 * How far a task item has come.
 *
 * @param units who is responsible, in division order; a unit sees only itself where a whole group is
 * @param unitsTotal how many carry it out
 * @param unitsDone how many have done their part
 * @param turn whose turn it is now; a unit sees only itself
 * @param turnOthers how many more units' turn it is that the caller does not see
 */
@Schema(name = "ItemProgress", description = "How far a task item has come")
public record ItemProgress(
        @Schema(required = true) UUID id,
        @Schema(nullable = true) Integer ordinal,
        @Schema(required = true) String text,
        @Schema(nullable = true) LocalDate due,
        @Schema(required = true) Share share,
        @Schema(required = true) ProgressState state,
        @Schema(required = true) int daysLate,
        @Schema(nullable = true) LocalDate doneOn,

        @Schema(nullable = true, description = "How the year's closing accounted for it")
        Outcome outcome,

        @Schema(nullable = true) String outcomeReason,
        @Schema(required = true) List<UnitProgress> units,
        @Schema(required = true) int unitsTotal,
        @Schema(required = true) int unitsDone,
        @Schema(required = true) List<UnitName> turn,
        @Schema(required = true) int turnOthers,
        @Schema(required = true) List<TargetProgress> targets) {

    @Schema(name = "UnitName")
    public record UnitName(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {}

    /**
     * One unit's part.
     *
     * @param line of its last report, with its file
     */
    @Schema(name = "UnitProgress")
    public record UnitProgress(
            @Schema(required = true) UUID unitId,
            @Schema(required = true) String unitName,

            @Schema(nullable = true, description = "The group it belongs to here")
            UUID groupId,

            @Schema(required = true) Part part,
            @Schema(required = true) UnitTask.State state,
            @Schema(nullable = true) LocalDate doneOn,
            @Schema(nullable = true) UUID reportId,
            @Schema(nullable = true) String line,
            @Schema(nullable = true) UUID fileId,
            @Schema(nullable = true) Instant reportedAt,
            @Schema(nullable = true) String returnReason) {}
}
