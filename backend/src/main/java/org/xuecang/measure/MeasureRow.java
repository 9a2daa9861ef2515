package org.xuecang.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One record behind a value.
 *
 * @param kind what it is, such as {@code organisation}; tells where its id leads
 * @param day when it counted, or null
 * @param organisationId whose it is, or null
 */
@Schema(name = "MeasureRow", description = "One record behind a value")
public record MeasureRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "organisation") String kind,
        @Schema(required = true) String label,
        @Schema(nullable = true) LocalDate day,
        @Schema(nullable = true) UUID organisationId,
        @Schema(nullable = true) String organisationName) {}
