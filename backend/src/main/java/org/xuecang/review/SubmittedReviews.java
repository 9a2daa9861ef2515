package org.xuecang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reviews were handed in together. */
@Schema(name = "SubmittedReviews", description = "What was handed in together")
public record SubmittedReviews(@Schema(required = true) int reviews) {}
