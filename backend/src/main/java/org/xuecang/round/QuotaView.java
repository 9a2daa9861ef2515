package org.xuecang.round;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit may recommend, and has. */
@Schema(name = "RoundQuota")
record QuotaView(
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true) int atMost,

        @Schema(required = true, description = "Recommended so far")
        int used,

        @Schema(required = true, description = "Recommended besides, of classes that take no place")
        int exempt) {

    /** @param kept what the reader does not learn; null for nothing */
    QuotaView without(UnitCases kept) {
        return kept == null
                ? this
                : new QuotaView(unitId, unitName, atMost, used - kept.used(), exempt - kept.exempt());
    }
}
