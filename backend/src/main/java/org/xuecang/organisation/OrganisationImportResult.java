package org.xuecang.organisation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or with {@code dryRun=true} would do. */
@Schema(name = "OrganisationImportResult")
public record OrganisationImportResult(
        @Schema(required = true) int created,
        @Schema(required = true) int updated,
        @Schema(required = true) int unchanged,

        @Schema(required = true, description = "The organisations' ids in the order of the rows")
        List<UUID> ids) {}
