package org.xuecang.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.access.Role;

/** One step, as it stands on the opinion sheet. */
@Schema(name = "SignOffStep")
record SignOffStepView(
        @Schema(required = true, description = "From 1") int ordinal,

        @Schema(required = true, description = "The state the step led to")
        SignOffState kind,

        @Schema(required = true, nullable = true, description = "Null where the system acted")
        UUID userId,

        @Schema(required = true, nullable = true) String userName,

        @Schema(required = true, nullable = true) Role role,

        @Schema(required = true, nullable = true, description = "The opinion, or the reason of a return")
        String opinion,

        @Schema(required = true, nullable = true) MeetingView meeting,

        @Schema(required = true) Instant takenAt) {

    static SignOffStepView of(SignOffStep step, Map<UUID, String> names) {
        return new SignOffStepView(
                step.ordinal(),
                step.kind(),
                step.userId(),
                step.userId() == null ? null : names.get(step.userId()),
                step.role(),
                step.opinion(),
                MeetingView.of(step.meeting()),
                step.takenAt());
    }

    @Schema(name = "SignOffMeeting", description = "The meeting that decided, where it was one")
    record MeetingView(
            @Schema(required = true) LocalDate heldOn,
            @Schema(required = true) String minutesNumber,
            @Schema(required = true) UUID minutesFileId) {

        static MeetingView of(Meeting meeting) {
            return meeting == null
                    ? null
                    : new MeetingView(meeting.heldOn(), meeting.minutesNumber(), meeting.minutesFileId());
        }
    }
}
