package org.xuecang.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reviews that were assigned together. */
@Schema(name = "AssignedReviews", description = "Reviews that were assigned, in the order asked for")
public record AssignedReviews(
        @Schema(required = true) List<UUID> reviewIds,

        @Schema(
                required = true,
                description = "How many of the cases have writers who ask that somebody shall not review, unanswered")
        int openAvoidance) {}
