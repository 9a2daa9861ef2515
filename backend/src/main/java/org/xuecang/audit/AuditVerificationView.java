package org.xuecang.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What checking the seals found. */
@Schema(name = "AuditVerification")
record AuditVerificationView(
        @Schema(required = true) boolean intact,

        @Schema(required = true, description = "Seals checked")
        long seals,

        @Schema(required = true, description = "Events covered by them")
        long events,

        @Schema(required = true, description = "Events that no seal covers yet")
        long unsealed,

        @Schema(
                nullable = true,
                description = "Number of the first seal that does not fit its events or its predecessor")
        Long firstBrokenSeal) {}
