package org.xuecang.round.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form, a rubric or a pipeline as a row of a list. */
@Schema(name = "TemplateSummary", description = "A form, a rubric or a pipeline as a row of a list")
public record TemplateSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String name,

        @Schema(required = true, nullable = true, description = "Number of the latest published version; null before")
        Integer published,

        @Schema(required = true) Instant changedAt,
        @Schema(required = true, nullable = true) LocalDate retiredOn) {}
