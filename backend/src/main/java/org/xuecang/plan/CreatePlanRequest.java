package org.xuecang.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * A plan to begin with an empty draft.
 *
 * @param organisationId null means the one the caller's role reaches over
 * @param periodStart null means 1 January of the year
 * @param periodEnd null means 31 December of the year
 */
@Schema(
        name = "CreatePlanRequest",
        examples =
                "{\"organisationId\":\"0190a0e0-0000-7000-8000-000000000001\",\"year\":2025,\"title\":\"2025 年工作要点\"}")
public record CreatePlanRequest(
        @Schema(nullable = true, description = "Missing means the caller's own county")
        UUID organisationId,

        @NotNull @Min(1990) @Max(2100) @Schema(required = true)
        Integer year,

        @Schema(nullable = true) LocalDate periodStart,
        @Schema(nullable = true) LocalDate periodEnd,
        @Size(max = 300) @OneLine @Schema(nullable = true) String title) {}
