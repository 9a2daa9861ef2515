package org.xuecang.organisation.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Bounds;
import org.xuecang.platform.problem.OneLine;

/** A meeting that was held, and its minutes once there are any. */
@Schema(name = "RecordCommitteeMeetingRequest")
public record RecordMeetingRequest(
        @NotNull @Schema(description = "Today or earlier") LocalDate heldOn,
        @NotBlank @Size(max = Bounds.SUBJECT) @OneLine String subject,

        @Size(max = Bounds.NAME) @OneLine @Schema(nullable = true, description = "Once only within the committee")
        String minutesNumber,

        @Schema(nullable = true) UUID minutesFileId) {

    String numberOrNull() {
        return minutesNumber == null || minutesNumber.isBlank() ? null : minutesNumber.strip();
    }
}
