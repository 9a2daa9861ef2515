package org.xuecang.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one is asked to advise, or advises. */
@Schema(name = "MentorshipSummary", description = "A case that one is asked to advise, or advises")
record MentorshipSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,
        @Schema(required = true) MentorshipState state,
        @Schema(required = true) LocalDate until,
        @Schema(required = true, nullable = true) LocalDate lastAdviceOn,
        @Schema(required = true) Instant namedAt) {}
