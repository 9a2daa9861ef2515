package org.xuecang.round.pipeline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.template.PublishedTemplate;

/** A published version of a pipeline; it never changes. */
@Schema(name = "PipelineVersion", description = "A published version of a pipeline; it never changes")
record PipelineVersionView(
        @Schema(required = true, description = "What a round names")
        UUID id,

        @Schema(required = true) int number,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) PipelineContent content) {

    static PipelineVersionView of(PublishedTemplate<PipelineContent> version) {
        return new PipelineVersionView(version.id(), version.number(), version.publishedAt(), version.content());
    }
}
