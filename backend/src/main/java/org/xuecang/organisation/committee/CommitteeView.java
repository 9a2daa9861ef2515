package org.xuecang.organisation.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A committee as it was on a day. */
public record CommitteeView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The organisation that it is; its names are the committee's")
        UUID organisationId,

        @Schema(required = true) String name,
        @Schema(required = true) String purpose,
        @Schema(required = true) LocalDate on,
        @Schema(required = true) List<CommitteeMemberView> members,
        @Schema(required = true) long version)
        implements Versioned {

    static CommitteeView of(Committee committee, LocalDate day, Map<UUID, String> names) {
        return new CommitteeView(
                committee.id(),
                committee.organisationId(),
                names.get(committee.organisationId()),
                committee.purpose(),
                day,
                committee.seatsOn(day).stream()
                        .map(seat -> CommitteeMemberView.of(seat, names.get(seat.organisationId())))
                        .toList(),
                committee.version());
    }
}
