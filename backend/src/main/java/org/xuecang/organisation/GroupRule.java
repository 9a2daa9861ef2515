package org.xuecang.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All organisations of a kind at or below one. */
@Schema(name = "OrganisationGroupRule")
public record GroupRule(
        @NotNull @Schema(required = true) OrganisationKind kind,
        @NotNull @Schema(required = true) UUID belowId) {}
