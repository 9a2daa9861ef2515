package org.xuecang.review.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.Versioned;

/** An objection as staff see it. */
@Schema(name = "Objection", description = "What somebody has against a case of a public notice")
record ObjectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID noticeId,
        @Schema(required = true) String noticeTitle,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String applicationTitle,
        @Schema(required = true) ObjectionChannel channel,

        @Schema(required = true, nullable = true) Signature signature,
        @Schema(required = true) String text,
        @Schema(required = true) List<FileView> files,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true) ObjectionState state,
        @Schema(required = true, nullable = true) String reply,
        @Schema(required = true, nullable = true) Instant settledAt,

        @Schema(required = true, description = "Whether the caller may answer it")
        boolean answerable,

        @Schema(required = true) long version)
        implements Versioned {}
