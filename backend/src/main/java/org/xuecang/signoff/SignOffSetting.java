package org.xuecang.signoff;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** What an organisation allows in its sign-offs. */
record SignOffSetting(
        @Schema(required = true) UUID organisationId,

        @Schema(required = true, description = "Whether one person may hold two of the three steps; never all three")
        boolean samePersonTwice,

        @Schema(required = true, nullable = true, description = "Why; null where nobody ever said")
        String reason,

        @Schema(required = true, nullable = true, description = "Null where nobody ever set it, or the system did")
        UUID setBy,

        @Schema(required = true, nullable = true) Instant setAt,

        @Schema(required = true, description = "As in the ETag; 0 where nobody ever set it")
        long version)
        implements Versioned {

    static SignOffSetting never(UUID organisationId) {
        return new SignOffSetting(organisationId, false, null, null, null, 0);
    }

    SignOffSetting next(boolean allowed, String why, UUID by, Instant at) {
        return new SignOffSetting(organisationId, allowed, why, by, at, version + 1);
    }
}
