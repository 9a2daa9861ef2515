package org.xuecang.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as a row of a list, as it was on the day that was asked for. */
record OrganisationSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) OrganisationKind kind,

        @Schema(required = true, nullable = true, description = "GB/T 2260 and its extensions: 6, 9 or 12 digits")
        String divisionCode,

        @Schema(required = true, nullable = true) UUID parentId,

        @Schema(required = true, nullable = true, description = "Tells apart two of one name; null where parentId is")
        String parentName,

        @Schema(required = true, description = "Steps below the list's root, 0 for itself")
        int level,

        @Schema(required = true) LocalDate foundedOn,

        @Schema(required = true, nullable = true, description = "First day on which it no longer exists")
        LocalDate closedOn) {

    /** Columns for {@code from organisation o join organisation_order(…) line}. */
    static String columns(LocalDate day) {
        String on = "date '" + day + "'";
        return "o.id, organisation_name_on(o.id, " + on + ") as name, o.kind, o.division_code, line.parent_id,"
                + " organisation_name_on(line.parent_id, " + on + ") as parent_name,"
                + " line.level, o.founded_on, o.closed_on";
    }
}
