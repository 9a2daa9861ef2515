package org.xuecang.plan.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.notice.PlanDraft;

/**
 * What the corrected draft becomes: a new plan, or the next version of one that is published.
 *
 * @param draft the corrected draft; null takes the one saved with the import
 * @param settledFindings null leaves those saved with the import
 * @param year null takes the draft's
 * @param periodStart null means 1 January of the year
 * @param periodEnd null means 31 December of the draft's last year
 * @param amends a published plan that this notice changes; then year and period are that plan's
 * @param reason why, needed with {@code amends}
 */
@Schema(name = "AcceptanceRequest", examples = "{\"year\":2024,\"periodStart\":\"2024-01-01\",\"settledFindings\":[0]}")
public record AcceptanceRequest(
        @Valid @Schema(nullable = true) PlanDraft draft,
        @Size(max = 2000) @Schema(nullable = true) Set<Integer> settledFindings,

        @Schema(nullable = true, description = "Missing means the import's")
        UUID organisationId,

        @Min(1990) @Max(2100) @Schema(nullable = true) Integer year,
        @Schema(nullable = true) LocalDate periodStart,
        @Schema(nullable = true) LocalDate periodEnd,
        @Schema(nullable = true) UUID amends,
        @Size(max = 500) @Schema(nullable = true) String reason) {}
