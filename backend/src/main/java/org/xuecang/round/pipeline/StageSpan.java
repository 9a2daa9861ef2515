package org.xuecang.round.pipeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long a stage lasts, as far as a pipeline says it.
 *
 * @param setting whose number of days it is
 */
@Schema(name = "StageSpan", description = "How long a stage lasts, by a setting of it; none where no setting says so")
public record StageSpan(
        @Schema(required = true, description = "The setting whose number of days it is", examples = "workingDays")
        String setting,

        @Schema(required = true) Counted counted) {

    /** Which days, from when. */
    @Schema(name = "StageSpanCounted")
    public enum Counted {
        /** Days of the calendar behind the end of the window. */
        AFTER_WINDOW,
        /** Working days from the stage's own beginning. */
        WORKING_DAYS
    }
}
