package org.xuecang.round.rubric;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.template.PublishedTemplate;

/** A published version of a rubric; it never changes. */
@Schema(name = "RubricVersion", description = "A published version of a rubric; it never changes")
record RubricVersionView(
        @Schema(required = true, description = "What a round names")
        UUID id,

        @Schema(required = true) int number,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) RubricContent content) {

    static RubricVersionView of(PublishedTemplate<RubricContent> version) {
        return new RubricVersionView(version.id(), version.number(), version.publishedAt(), version.content());
    }
}
