package org.xuecang.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Through which unit those apply who are invited. */
@Schema(name = "InviteApplicants", description = "Through which unit those apply who are invited")
public record InviteApplicantsRequest(
        @NotNull @Schema(required = true) UUID unitId) {}
