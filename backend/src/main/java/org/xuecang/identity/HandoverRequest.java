package org.xuecang.identity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything open of a person goes to another. */
record HandoverRequest(
        @NotNull @Schema(description = "Who takes over") UUID toUserId,

        @Schema(nullable = true, description = "First day without the roles, Asia/Shanghai; today when left out")
        LocalDate endsOn,

        @Schema(description = "Whether the successor is given the same roles from that day; delegated ones just end")
        boolean passRoles) {}
