package org.xuecang.review.publicnotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public notice as everybody reads it. */
@Schema(name = "PublicNotice", description = "A public notice as everybody reads it; it never changes")
record PublishedNoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) String text,
        @Schema(required = true) String contact,
        @Schema(required = true) String organiserName,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) LocalDate firstDay,
        @Schema(required = true) LocalDate lastDay,
        @Schema(required = true) int workingDays,

        @Schema(required = true, description = "Whether objections are taken")
        boolean running,

        @Schema(required = true) List<NoticeItem> items) {}
