package org.xuecang.review.invitation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask. */
@Schema(name = "InviteExpertsRequest")
record InviteExpertsRequest(
        @NotEmpty @Size(max = 300) @Schema(required = true) List<@NotNull UUID> expertIds,

        @Schema(nullable = true, description = "The last day to accept; null for any")
        LocalDate answerBy) {}
