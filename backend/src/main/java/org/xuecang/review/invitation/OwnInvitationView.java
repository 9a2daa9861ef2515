package org.xuecang.review.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** That one is asked to review in a round. */
@Schema(name = "OwnExpertInvitation", description = "That one is asked to review in a round")
record OwnInvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) String organiserName,
        @Schema(required = true) InvitationState state,

        @Schema(required = true, nullable = true, description = "The last day to accept")
        LocalDate answerBy,

        @Schema(required = true, nullable = true, description = "How many cases one takes at most, as one said")
        Integer capacity,

        @Schema(required = true) long version)
        implements Versioned {}
