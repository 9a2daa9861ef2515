package org.xuecang.review;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when the experts shall be done. */
@Schema(name = "PublishReviewsRequest")
public record PublishReviewsRequest(
        @Schema(nullable = true, description = "Reminded of; nothing is closed by it")
        LocalDate dueOn) {}
