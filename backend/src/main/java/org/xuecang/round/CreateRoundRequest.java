package org.xuecang.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;
import org.xuecang.platform.problem.OneLine;

/** A round to prepare; it begins with the latest form, rubric and pipeline of its programme. */
@Schema(name = "CreateRoundRequest")
public record CreateRoundRequest(
        @NotNull @Schema(required = true) UUID programmeId,

        @Schema(nullable = true, description = "The unit that runs it; missing means the caller's own")
        UUID organiserId,

        @NotNull @Min(1990) @Max(2100) @Schema(required = true)
        Integer year,

        @NotNull @Min(1) @Max(999) @Schema(required = true) Integer batch,

        @Size(max = 200) @OneLine @Schema(nullable = true, description = "Missing means year, batch and programme")
        String title,

        @NotNull @Schema(required = true) Level level,
        @NotNull @Schema(required = true) Hosting hosted) {}
