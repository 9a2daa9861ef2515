package org.xuecang.round.form;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.template.PublishedTemplate;

/** A published version of a form; it never changes. */
@Schema(name = "FormVersion", description = "A published version of a form; it never changes")
record FormVersionView(
        @Schema(required = true, description = "What a round names")
        UUID id,

        @Schema(required = true) int number,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) FormContent content) {

    static FormVersionView of(PublishedTemplate<FormContent> version) {
        return new FormVersionView(version.id(), version.number(), version.publishedAt(), version.content());
    }
}
