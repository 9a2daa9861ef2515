package org.xuecang.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an invitation is for.
 *
 * @param applicationTitle of the application to be written together; null where each begins one of their own
 */
@Schema(name = "ApplicationInvitation", description = "What an invitation is for")
record InvitationView(
        @Schema(required = true) InvitationPurpose purpose,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,

        @Schema(required = true, nullable = true, description = "Of the application to be written together")
        String applicationTitle,

        @Schema(required = true, description = "The first moment at which the link is of no use")
        Instant expiresAt) {}
