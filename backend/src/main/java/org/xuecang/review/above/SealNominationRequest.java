package org.xuecang.review.above;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said when a package is sealed. */
@Schema(name = "SealNomination", description = "What is said when a package is sealed")
public record SealNominationRequest(
        @Size(min = 1, max = 500) @Schema(nullable = true, description = "Needed after the host's deadline")
        String reason) {

    public SealNominationRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
