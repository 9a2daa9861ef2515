package org.xuecang.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that somebody else holds for the time, handed on from one's own. */
@Schema(name = "HandedOn")
record HandedOnView(
        @Schema(required = true, description = "The own grant it was handed on from")
        UUID grantId,

        @Schema(required = true) UUID toUserId,
        @Schema(required = true) String toUserName,
        @Schema(required = true) LocalDate from,

        @Schema(required = true, nullable = true, description = "First day on which it no longer holds; null when open")
        LocalDate until) {}
