package org.xuecang.review.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That one reviews in a round. */
@Schema(name = "AcceptInvitationRequest")
record AcceptInvitationRequest(
        @Min(1) @Max(999) @Schema(nullable = true, description = "How many cases one takes at most; null for as the pool has it")
        Integer capacity) {}
