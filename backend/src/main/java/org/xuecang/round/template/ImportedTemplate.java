package org.xuecang.round.template;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.Problem;

/** What became of a document. */
@Schema(name = "ImportedTemplate", description = "What became of a document that was taken in")
public record ImportedTemplate(
        @Schema(required = true, description = "Of a dry run one that is not kept")
        UUID id,

        @Schema(required = true) TemplateKind kind,
        @Schema(required = true) String name,

        @Schema(required = true, description = "What stops it from being published, with pointers into its content")
        List<Problem.Entry> hindrances) {}
