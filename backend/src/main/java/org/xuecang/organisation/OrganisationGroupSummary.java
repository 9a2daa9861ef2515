package org.xuecang.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group as a row of a list. */
record OrganisationGroupSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID ownerId,
        @Schema(required = true) String name,
        @Schema(required = true, nullable = true) OrganisationKind ruleKind,
        @Schema(required = true, nullable = true) UUID ruleBelow) {}
