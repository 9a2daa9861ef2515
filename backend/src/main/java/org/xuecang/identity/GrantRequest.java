package org.xuecang.identity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.access.Role;

/** A role to be granted. */
record GrantRequest(
        @NotNull Role role,

        @NotNull @Schema(description = "The unit the person belongs to in this role")
        UUID unitId,

        @Schema(nullable = true, description = "Over whose subtree the role reaches; the unit itself when left out")
        UUID scopeId,

        @Schema(nullable = true, description = "First day, Asia/Shanghai; today when left out")
        LocalDate from,

        @Schema(nullable = true, description = "First day on which it no longer holds; open when left out")
        LocalDate until) {

    RoleTerms terms(LocalDate today) {
        return new RoleTerms(role, unitId, scopeId == null ? unitId : scopeId, from == null ? today : from, until);
    }
}
