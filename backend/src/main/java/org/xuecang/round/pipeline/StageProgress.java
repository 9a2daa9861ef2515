package org.xuecang.round.pipeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a stage's work has come. */
@Schema(
        name = "StageProgress",
        description = "How far a stage's work has come, such as reviews handed in of those assigned")
public record StageProgress(
        @Schema(required = true) int done,
        @Schema(required = true) int all) {}
