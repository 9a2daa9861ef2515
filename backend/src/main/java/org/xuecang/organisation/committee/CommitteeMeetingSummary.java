package org.xuecang.organisation.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as a row of a list. */
record CommitteeMeetingSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID committeeId,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) String subject,
        @Schema(required = true, nullable = true) String minutesNumber,
        @Schema(required = true) int resolutionCount) {}
