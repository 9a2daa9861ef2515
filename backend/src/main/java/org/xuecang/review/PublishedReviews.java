package org.xuecang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reviews experts see from now on. */
@Schema(name = "PublishedReviews", description = "What experts see from now on")
public record PublishedReviews(
        @Schema(required = true) int reviews,
        @Schema(required = true) int experts) {}
