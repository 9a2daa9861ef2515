package org.xuecang.review.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** An expert who was asked to review in a round. */
@Schema(name = "ExpertInvitation", description = "An expert who was asked to review in a round")
record InvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID expertId,
        @Schema(required = true) String expertName,
        @Schema(required = true) InvitationState state,

        @Schema(required = true, nullable = true, description = "The last day to accept")
        LocalDate answerBy,

        @Schema(required = true, nullable = true, description = "How many cases they take at most, as they said")
        Integer capacity,

        @Schema(required = true, nullable = true, description = "Why they declined, or why it was withdrawn")
        String reason,

        @Schema(required = true) Instant invitedAt,
        @Schema(required = true, nullable = true) Instant answeredAt,

        @Schema(
                required = true,
                description =
                        "Cases that they had, and that lack experts now; of those the caller handles, fifty at most")
        List<LackingCase> lacking,

        @Schema(required = true) long version)
        implements Versioned {}
