package org.xuecang.review.publicnotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public notice in the list that everybody reads. */
@Schema(name = "PublicNoticeSummary", description = "A public notice in the list that everybody reads")
record PublishedNoticeSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) String programmeName,
        @Schema(required = true) String organiserName,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) LocalDate firstDay,
        @Schema(required = true) LocalDate lastDay,

        @Schema(required = true, description = "Whether objections are taken")
        boolean running) {}
