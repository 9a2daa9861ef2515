package org.xuecang.round.template;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which versions of a template there are. */
@Schema(name = "TemplateVersion", description = "A published version of a form, a rubric or a pipeline")
public record TemplateVersionView(
        @Schema(required = true, description = "What a round names")
        UUID id,

        @Schema(required = true, examples = "1") int number,
        @Schema(required = true) Instant publishedAt) {

    static TemplateVersionView of(TemplateVersion version) {
        return new TemplateVersionView(version.id(), version.number(), version.publishedAt());
    }
}
