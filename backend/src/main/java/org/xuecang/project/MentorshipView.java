package org.xuecang.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;
import org.xuecang.review.ReviewView;

/** What a mentor sees of a case. */
@Schema(name = "Mentorship", description = "What a mentor sees of a case: the material and the advice that it had")
record MentorshipView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) MentorshipState state,
        @Schema(required = true) LocalDate until,
        @Schema(required = true) ReviewView.Material material,
        @Schema(required = true) GuidanceView guidance,
        @Schema(required = true) long version)
        implements Versioned {}
