package org.xuecang.signoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** A meeting's decision, as an officer or leader records it from the minutes. */
@Schema(name = "MeetingApproval")
record MeetingApprovalRequest(
        @Schema(required = true, description = "Day of the meeting, not in the future", examples = "2024-04-18")
        @NotNull LocalDate heldOn,

        @Schema(required = true, description = "Number of the minutes", examples = "纪要〔2024〕3号")
        @NotBlank @Size(max = 100) @OneLine
        String minutesNumber,

        @Schema(required = true, description = "The minutes, uploaded before") @NotNull UUID minutesFileId,

        @Schema(nullable = true, examples = "会议原则同意。") @Size(max = 2000) String opinion) {

    Meeting meeting() {
        return new Meeting(heldOn, minutesNumber.strip(), minutesFileId);
    }
}
