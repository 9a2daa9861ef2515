package org.xuecang.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link that was made. Its secret is shown this once.
 *
 * @param token 256 random bits, base64url
 */
@Schema(name = "MadeInvitation", description = "A link that was made; its secret is shown this once")
public record MadeInvitation(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "To be carried by the link")
        String token,

        @Schema(required = true) Instant expiresAt) {}
