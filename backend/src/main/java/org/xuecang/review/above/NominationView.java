package org.xuecang.review.above;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.Versioned;

/** What was sent above, and what has come back. */
@Schema(name = "Nomination", description = "What was sent above, and what has come back")
record NominationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String hostName,
        @Schema(required = true) Instant hostDeadline,
        @Schema(required = true) List<NominatedCase> items,

        @Schema(
                required = true,
                nullable = true,
                description = "The package; downloaded as every file is. Null to whom a case of it is not shown")
        FileView sealed,

        @Schema(required = true) String sha256,
        @Schema(required = true) Instant sealedAt,

        @Schema(required = true, nullable = true, description = "Of one that was sealed after the host's deadline")
        String reason,

        @Schema(required = true, nullable = true) LocalDate dispatchedOn,
        @Schema(required = true, nullable = true) String dispatchedHow,
        @Schema(required = true, nullable = true) String receiptNumber,
        @Schema(required = true, nullable = true) LocalDate receivedOn,
        @Schema(required = true, nullable = true) FileView receipt,

        @Schema(required = true, description = "The host's own stages, the earliest first")
        List<OutsideStageView> outsideStages,

        @Schema(required = true) List<OutsideResultView> results,

        @Schema(required = true, description = "The host's deadline has passed and it was not sent; never once it was")
        boolean overdue,

        @Schema(required = true, description = "Whether the caller may send it and enter what comes back")
        boolean editable,

        @Schema(required = true) long version)
        implements Versioned {}
