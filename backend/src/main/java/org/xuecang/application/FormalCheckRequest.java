package org.xuecang.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * What somebody found who went through the stage's points.
 *
 * @param points in the order of the stage
 * @param reason needed unless it is admitted, and meets all rules of its round
 * @param correctUntil needed where it is returned, else null
 */
@Schema(name = "CheckApplication", description = "What was found, point by point, and what follows")
public record FormalCheckRequest(
        @NotNull @Size(max = 30) @Schema(required = true, description = "In the order of the stage's points, all of them")
        List<@NotNull @Valid Point> points,

        @NotNull @Schema(required = true) CheckVerdict verdict,

        @Size(min = 1, max = 1000) @Schema(
                nullable = true,
                description =
                        "Needed unless it is admitted, and where it is admitted without meeting all rules of its round")
        String reason,

        @Schema(nullable = true, description = "The first moment that is too late; where it is returned")
        Instant correctUntil) {

    public FormalCheckRequest {
        points = points == null ? List.of() : points;
    }

    /** One point. */
    @Schema(name = "CheckedPointInput")
    public record Point(
            @NotNull @Schema(required = true) Boolean met,

            @Size(min = 1, max = 300) @OneLine @Schema(nullable = true)
            String remark) {}
}
