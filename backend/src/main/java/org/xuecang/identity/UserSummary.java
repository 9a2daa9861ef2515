package org.xuecang.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.access.Role;

/** An account in a list; public because Jdbi makes it. */
public record UserSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UserKind kind,
        @Schema(required = true) String username,
        @Schema(required = true) String displayName,
        @Schema(required = true) UserState state,

        @Schema(required = true, description = "Roles held today")
        List<Role> roles,

        @Schema(required = true, description = "Names of the units belonged to today")
        List<String> units) {}
