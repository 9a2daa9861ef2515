package org.xuecang.review.above;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.review.decision.Outcome;

/** What the host decided of a case. */
@Schema(name = "OutsideResult", description = "What the host decided of a case")
record OutsideResultView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, nullable = true) String grade,
        @Schema(required = true) String documentNumber,
        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true, nullable = true) UUID fileId) {}
