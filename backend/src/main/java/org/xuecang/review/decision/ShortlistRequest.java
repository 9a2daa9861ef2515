package org.xuecang.review.decision;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which cases go on to the next experts: the best so many, or those that reach a score; one of the two. */
@Schema(name = "ShortlistRequest", description = "The best so many, or those that reach a score; one of the two")
record ShortlistRequest(
        @NotNull @Schema(required = true, description = "The ranking that it stands on, the stage's last")
        UUID rankingId,

        @Min(1) @Max(10000) @Schema(nullable = true, description = "By place; who shares the last of them goes on too")
        Integer best,

        @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4) @Schema(nullable = true, description = "In points")
        BigDecimal atLeast,

        @Size(min = 1, max = 500) @Schema(nullable = true) String reason) {}
