package org.xuecang.round.pipeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of stage that a pipeline can have. */
@Schema(name = "StageKind", description = "A kind of stage that a pipeline can have")
record StageKindView(
        @Schema(required = true, examples = "formal-check") String code,
        @Schema(required = true) StageKind.Part part,

        @Schema(required = true, description = "Kinds that must stand somewhere before it")
        List<String> after,

        @Schema(required = true, description = "Whether a pipeline may have several of it")
        boolean repeats,

        @Schema(required = true, description = "Whether most pipelines have it")
        boolean usual,

        @Schema(required = true) List<StageSetting> settings,

        @Schema(required = true, nullable = true) StageSpan span) {

    static StageKindView of(StageKind kind) {
        return new StageKindView(
                kind.code(),
                kind.part(),
                kind.after().stream().sorted().toList(),
                kind.repeats(),
                kind.isUsual(),
                kind.settings(),
                kind.span().orElse(null));
    }
}
