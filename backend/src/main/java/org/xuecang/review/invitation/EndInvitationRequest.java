package org.xuecang.review.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does not review in a round. */
@Schema(name = "EndInvitationRequest")
record EndInvitationRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
