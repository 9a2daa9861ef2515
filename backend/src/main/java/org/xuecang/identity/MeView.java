package org.xuecang.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.http.Versioned;

/** The caller: who they are, for which units they can act, and what they may do in the one they act for. */
record MeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String username,
        @Schema(required = true) String displayName,

        @Schema(required = true, description = "zh or en") String language,

        @Schema(required = true) UserKind kind,

        @Schema(
                required = true,
                nullable = true,
                examples = "138****1234",
                description = "Masked; null where none is known")
        String phone,

        @Schema(required = true, description = "All units with roles held today, whatever unit is acted for")
        List<Unit> units,

        @Schema(
                required = true,
                nullable = true,
                description = "The unit named by Xuecang-Unit; null when acting for all")
        UUID actingUnitId,

        @Schema(required = true, description = "Roles in the unit acted for, or in all")
        List<Role> roles,

        @Schema(
                required = true,
                description = "Roles the caller may give; where, the API decides. Delegated roles give nothing")
        List<Role> givableRoles,

        @Schema(required = true, description = "Codes of the permissions these roles carry somewhere")
        List<String> permissions,

        @JsonIgnore @Schema(hidden = true) long version)
        implements Versioned {

    /** A unit the caller can act for. */
    @Schema(name = "MyUnit")
    record Unit(
            @Schema(required = true) UUID organisationId,
            @Schema(required = true) String name,
            @Schema(required = true) List<Role> roles) {}
}
