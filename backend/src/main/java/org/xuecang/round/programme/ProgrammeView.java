package org.xuecang.round.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A programme. */
@Schema(name = "Programme", description = "What units apply for, round after round")
public record ProgrammeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String name,
        @Schema(required = true, nullable = true) String purpose,
        @Schema(required = true, nullable = true) UUID formId,
        @Schema(required = true, nullable = true) UUID rubricId,
        @Schema(required = true, nullable = true) UUID pipelineId,
        @Schema(required = true, nullable = true) LocalDate retiredOn,
        @Schema(required = true) long version)
        implements Versioned {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id(),
                programme.organisationId(),
                programme.name(),
                programme.purpose(),
                programme.formId(),
                programme.rubricId(),
                programme.pipelineId(),
                programme.retiredOn(),
                programme.version());
    }
}
