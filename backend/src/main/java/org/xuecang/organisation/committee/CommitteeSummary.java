package org.xuecang.organisation.committee;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee as a row of a list, called as on the day that was asked for. */
record CommitteeSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String name) {}
