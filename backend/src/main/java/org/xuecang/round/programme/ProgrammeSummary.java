package org.xuecang.round.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as a row of a list. */
@Schema(name = "ProgrammeSummary")
record ProgrammeSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String name,
        @Schema(required = true, nullable = true) String purpose,
        @Schema(required = true, nullable = true) LocalDate retiredOn,

        @Schema(required = true, description = "How many rounds of it have opened")
        int rounds) {}
