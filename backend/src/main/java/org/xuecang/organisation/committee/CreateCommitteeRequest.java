package org.xuecang.organisation.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Bounds;

/** An organisation becomes known as a committee. */
public record CreateCommitteeRequest(
        @NotNull UUID organisationId,

        @Size(max = Bounds.TEXT) @Schema(nullable = true, description = "What it is for")
        String purpose) {

    public CreateCommitteeRequest {
        purpose = purpose == null ? "" : purpose;
    }
}
