package org.xuecang.identity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to be handed to somebody for a time. */
record DelegationRequest(
        @NotNull @Schema(description = "The grant to hand on, held in one's own right")
        UUID grantId,

        @NotNull @Schema(description = "Who acts in the meantime")
        UUID toUserId,

        @Schema(nullable = true, description = "First day, Asia/Shanghai; today when left out")
        LocalDate from,

        @NotNull @Schema(description = "First day on which it no longer holds")
        LocalDate until) {}
