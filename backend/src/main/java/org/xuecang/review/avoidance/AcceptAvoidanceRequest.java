package org.xuecang.review.avoidance;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose account is meant. */
@Schema(name = "AcceptAvoidanceRequest")
record AcceptAvoidanceRequest(
        @NotNull @Schema(required = true) UUID personId) {}
