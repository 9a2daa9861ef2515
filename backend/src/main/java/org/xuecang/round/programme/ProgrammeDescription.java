package org.xuecang.round.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** What a programme is called and what its rounds begin with; patched field by field. */
@Schema(name = "ProgrammeDescription")
public record ProgrammeDescription(
        @NotBlank @Size(max = 100) @OneLine @Schema(required = true)
        String name,

        @Size(max = 2000) @Schema(nullable = true) String purpose,

        @Schema(nullable = true, description = "Its latest version is what a new round begins with")
        UUID formId,

        @Schema(nullable = true) UUID rubricId,
        @Schema(nullable = true) UUID pipelineId) {

    public ProgrammeDescription {
        purpose = purpose == null || purpose.isBlank() ? null : purpose.strip();
    }

    static ProgrammeDescription of(Programme programme) {
        return new ProgrammeDescription(
                programme.name(),
                programme.purpose(),
                programme.formId(),
                programme.rubricId(),
                programme.pipelineId());
    }
}
