package org.xuecang.review.invitation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was sent. */
@Schema(name = "InvitedExperts")
record InvitedExperts(
        @Schema(required = true, description = "In the order of who was named")
        List<UUID> invitationIds) {}
