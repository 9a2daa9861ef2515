package org.xuecang.organisation.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat in a committee; persons are not named. */
public record CommitteeMemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String organisationName,
        @Schema(required = true) SeatPosition position,

        @Schema(
                required = true,
                nullable = true,
                description = "Whose seat it is there; null for the whole organisation")
        String title,

        @Schema(required = true) String duties,
        @Schema(required = true) LocalDate validFrom,

        @Schema(required = true, nullable = true, description = "First day on which it is no longer held")
        LocalDate validUntil) {

    static CommitteeMemberView of(CommitteeSeat seat, String organisationName) {
        return new CommitteeMemberView(
                seat.id(),
                seat.organisationId(),
                organisationName,
                seat.position(),
                seat.title(),
                seat.duties(),
                seat.validFrom(),
                seat.validUntil());
    }
}
