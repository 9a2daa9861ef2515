package org.xuecang.application;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applicants are told besides the way it ended. */
@Schema(name = "EndApplications", description = "What the applicants are told besides the way it ended")
public record EndApplicationsRequest(
        @Size(min = 1, max = 500) @Schema(nullable = true, description = "May be left out: the way it ended is told anyway")
        String reason) {

    public EndApplicationsRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
