package org.xuecang.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the applications that were left over in a stage. */
@Schema(name = "EndedApplications", description = "What became of the applications that were left over in a stage")
public record EndedApplications(
        @Schema(required = true) List<Ended> ended,

        @Schema(required = true, description = "Those in the stage that were not ended and hold the round up")
        List<Kept> kept) {

    /** One that is at an end. */
    @Schema(name = "EndedApplication")
    public record Ended(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) String title,
            @Schema(required = true) String unitName,
            @Schema(required = true) LeftOver why) {}

    /** One that goes on waiting. */
    @Schema(name = "KeptApplication")
    public record Kept(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) String title,
            @Schema(required = true) String unitName,
            @Schema(required = true) Why why,

            @Schema(required = true, nullable = true, description = "Until when it may still be corrected")
            Instant correctUntil) {}

    /** Why one was not ended. */
    @Schema(name = "KeptWhy")
    public enum Why {
        /** The caller or their unit has a part in it: whoever stands in ends it. */
        OWN_CASE,
        /** Somebody else handles its unit's cases. */
        OTHERS_CASE,
        /** It was returned, and its day has not come. */
        BEING_CORRECTED
    }
}
