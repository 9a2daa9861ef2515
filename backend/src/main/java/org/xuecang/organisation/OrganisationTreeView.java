package org.xuecang.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The upper levels of the tree on a day, in division order. */
record OrganisationTreeView(
        @Schema(required = true) LocalDate on,
        @Schema(required = true) List<Node> roots,

        @Schema(required = true, description = "True where there was more than one answer holds; ask for a lower root")
        boolean truncated) {

    /** One organisation with those right below it, as far as levels were asked for. */
    @Schema(name = "OrganisationTreeNode")
    record Node(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) OrganisationKind kind,
            @Schema(required = true, nullable = true) String divisionCode,

            @Schema(required = true, description = "How many stand right below it, shown here or not")
            int childCount,

            @Schema(required = true) List<Node> children) {}
}
