package org.xuecang.plan.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.notice.PlanDraft;
import org.xuecang.platform.http.Versioned;

/**
 * A notice as it was read.
 *
 * @param draft as read, or as corrected since
 * @param earlierImportId an earlier import of the very same file, for who uploads it again
 */
@Schema(name = "PlanImport", description = "A notice as it was read, to be corrected and accepted")
public record PlanImportView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The notice's text; spans and sources are offsets into it")
        String sourceText,

        @Schema(required = true) PlanDraft draft,
        @Schema(required = true) List<ImportFinding> findings,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) UUID fileId,
        @Schema(required = true) String fileName,
        @Schema(required = true) ImportState state,
        @Schema(nullable = true) UUID planId,

        @Schema(nullable = true, description = "The same file was uploaded before, as this import")
        UUID earlierImportId,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) long version)
        implements Versioned {

    static PlanImportView of(PlanImport read) {
        return new PlanImportView(
                read.id(),
                read.sourceText(),
                read.draft(),
                read.findings(),
                read.organisationId(),
                read.fileId(),
                read.fileName(),
                read.state(),
                read.planId(),
                read.earlierId(),
                read.createdAt(),
                read.version());
    }
}
