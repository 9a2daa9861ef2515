package org.xuecang.round.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme to begin. */
@Schema(name = "CreateProgrammeRequest")
public record CreateProgrammeRequest(
        @Schema(nullable = true, description = "Missing means the caller's own county; it stays with it")
        UUID organisationId,

        @NotNull @Valid @Schema(required = true) ProgrammeDescription description) {}
