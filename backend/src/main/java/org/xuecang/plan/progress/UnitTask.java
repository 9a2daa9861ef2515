package org.xuecang.plan.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one unit owes of one task item: a row of the list, named by the item and the unit.
 *
 * @param part what the unit does; who only supports owes no report
 * @param due the item's day, else the last of its plan's period
 * @param returnReason of a returned report, for the unit to mend
 */
@Schema(name = "UnitTask", description = "What one unit owes of one task item")
public record UnitTask(
        @Schema(required = true) UUID taskItemId,
        @Schema(nullable = true) UUID planId,
        @Schema(nullable = true) Integer year,
        @Schema(nullable = true) String heading,
        @Schema(nullable = true) Integer ordinal,
        @Schema(required = true) String text,

        @Schema(nullable = true, description = "The item's due day, or the end of its plan's period")
        LocalDate due,

        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true, examples = "RESPONSIBLE") String part,
        @Schema(required = true) State state,

        @Schema(required = true, description = "How many figures it has to report by hand")
        int figures,

        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) String returnReason) {

    /** How the unit's part stands. */
    @Schema(name = "UnitTaskState")
    public enum State {
        OWED,
        RETURNED,
        /** Reported by the unit or, of a shared total, by another for all; more is to come: a figure, or the level above. */
        REPORTED,
        /** Counted by itself; nothing to report. */
        COUNTED,
        SUPPORTING,
        DONE
    }
}
