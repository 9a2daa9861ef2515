package org.xuecang.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was done. */
@Schema(name = "AuditEvent", description = "One operation that changed something, or showed personal values whole")
record AuditEventView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,

        @Schema(required = true, description = "The account; the nil UUID stands for the system")
        UUID actorId,

        @Schema(nullable = true, description = "Called today; null for the system")
        String actorName,

        @Schema(required = true, description = "The roles the actor held at that moment", examples = "[\"OFFICER\"]")
        List<String> roles,

        @Schema(nullable = true, description = "The unit the actor acted for")
        UUID unitId,

        @Schema(nullable = true, description = "Called today; null where it has no name any more")
        String unitName,

        @Schema(nullable = true, description = "The organisation whose thing was touched")
        UUID organisationId,

        @Schema(nullable = true, description = "Called today; null where it has no name any more")
        String organisationName,

        @Schema(required = true, description = "The operationId", examples = "publishPlan")
        String operation,

        @Schema(
                required = true,
                description = "Ids of what was touched, by name of the path's parameter; created for new")
        Map<String, String> subjects,

        @Schema(
                required = true,
                description =
                        "What those of the subjects are called today that are people or organisations, by the same names")
        Map<String, String> subjectNames,

        @Schema(required = true, description = "Leads to the log")
        String correlationId) {}
