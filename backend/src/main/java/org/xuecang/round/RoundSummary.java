package org.xuecang.round;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;

/** A round as a row of a list. */
@Schema(name = "RoundSummary")
record RoundSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String title,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true) String programmeName,
        @Schema(required = true) int year,
        @Schema(required = true) int batch,
        @Schema(required = true) Level level,
        @Schema(required = true) Hosting hosted,
        @Schema(required = true, nullable = true) String hostName,
        @Schema(required = true) RoundStanding standing,
        @Schema(required = true, nullable = true) Instant opensAt,

        @Schema(required = true, nullable = true, description = "As the round itself has it for the caller")
        Instant closesAt,

        @Schema(required = true, description = "How many units may apply")
        int units,

        @Schema(
                required = true,
                nullable = true,
                description = "How many the caller's own units may recommend; null where none is called")
        Integer ownPlaces,

        @Schema(required = true, nullable = true, description = "How many of them are taken")
        Integer ownPlacesUsed) {}
