package org.xuecang.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.access.Role;

/** A dated role. */
record GrantView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Role role,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true) UUID scopeId,
        @Schema(required = true) String scopeName,
        @Schema(required = true) LocalDate from,

        @Schema(required = true, nullable = true, description = "First day on which it no longer holds; null when open")
        LocalDate until,

        @Schema(required = true, description = "Whether it holds today")
        boolean inForce,

        @Schema(required = true, nullable = true, description = "The grant it was handed on from, for a delegated one")
        UUID delegatedFrom,

        @Schema(required = true, nullable = true, description = "Who granted it; null for the system")
        UUID grantedBy,

        @Schema(required = true) Instant grantedAt) {

    static GrantView of(RoleGrant grant, Map<UUID, String> names, LocalDate today) {
        return new GrantView(
                grant.id(),
                grant.role(),
                grant.unitId(),
                names.getOrDefault(grant.unitId(), ""),
                grant.scopeId(),
                names.getOrDefault(grant.scopeId(), ""),
                grant.validFrom(),
                grant.validUntil(),
                grant.holdsOn(today),
                grant.delegatedFrom(),
                grant.grantedBy(),
                grant.grantedAt());
    }
}
