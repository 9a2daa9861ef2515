package org.xuecang.review.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** How cases shall be given to experts. */
@Schema(name = "MakeAssignmentPlanRequest")
record MakePlanRequest(
        @Size(max = 40) @OneLine
        @Schema(
                nullable = true,
                description =
                        "The group of scorers that experts are sought for; needed where the round's rubric knows several")
        String scorer,

        @Min(1) @Max(15) @Schema(
                nullable = true,
                description = "Experts a case, of the group alone; missing means what the stage asks for,"
                        + " which counts all groups together: needed where the rubric knows several")
        Integer expertsEach,

        @Min(1) @Max(999) @Schema(
                nullable = true,
                description = "Cases of the stage an expert; one who takes fewer of the round still takes fewer")
        Integer atMost,

        @NotNull @Schema(required = true, description = "Whether one expert of a case's field is demanded, not only sought")
        Boolean fieldNeeded,

        @NotNull @Schema(required = true, description = "Whether experts from a case's own town are the last that are taken")
        Boolean avoidDistrict,

        @NotNull @Size(max = 200) @Schema(required = true, description = "Experts who drop out: what they have not handed in goes to others")
        List<@NotNull UUID> unavailable) {}
