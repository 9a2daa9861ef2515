package org.xuecang.plan.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in a list. */
@Schema(name = "PlanImportSummary")
public record PlanImportSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String fileName,
        @Schema(nullable = true) String title,
        @Schema(required = true) ImportState state,
        @Schema(nullable = true) UUID planId,
        @Schema(required = true) Instant createdAt) {}
