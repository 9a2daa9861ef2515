package org.xuecang.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an organisation. */
record CloseOrganisationRequest(
        @NotNull @Schema(description = "First day on which it no longer exists")
        LocalDate on) {}
