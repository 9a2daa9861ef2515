package org.xuecang.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan in a list.
 *
 * @param title of the version in force, else of the draft
 * @param publishedNumber the version in force, or null
 * @param draftNumber the version being worked on, or null; shown only to those who may see drafts
 */
@Schema(name = "PlanSummary")
public record PlanSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String organisationName,
        @Schema(required = true) int year,
        @Schema(required = true) LocalDate periodStart,
        @Schema(required = true) LocalDate periodEnd,
        @Schema(required = true) PlanState state,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String documentNumber,
        @Schema(nullable = true) Integer publishedNumber,
        @Schema(nullable = true) Integer draftNumber,
        @Schema(nullable = true) PlanVersionState draftState,
        @Schema(required = true) Instant changedAt) {}
