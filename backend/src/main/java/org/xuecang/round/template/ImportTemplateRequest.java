package org.xuecang.round.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** A document to be taken in. */
@Schema(name = "ImportTemplateRequest")
record ImportTemplateRequest(
        @Schema(nullable = true, description = "Missing means the caller's own county; of a new one")
        UUID organisationId,

        @Size(max = 100) @OneLine
        @Schema(nullable = true, description = "Missing means the document's; of one that is there already, its own")
        String name,

        @Schema(
                nullable = true,
                description = "The template whose next version it shall be; missing means a new template")
        UUID templateId,

        @NotNull @Valid @Schema(required = true) TemplateDocument document) {

    ImportTemplateRequest {
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
