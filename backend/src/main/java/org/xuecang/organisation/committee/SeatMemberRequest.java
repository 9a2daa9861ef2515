package org.xuecang.organisation.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Bounds;
import org.xuecang.platform.problem.OneLine;

/** A seat for an organisation, held by whoever has the title there. */
@Schema(name = "SeatCommitteeMemberRequest")
public record SeatMemberRequest(
        @NotNull UUID organisationId,
        @NotNull SeatPosition position,

        @Size(max = Bounds.NAME) @OneLine @Schema(nullable = true, description = "A title, never a person's name")
        String title,

        @Size(max = Bounds.TEXT) @Schema(nullable = true) String duties,
        @NotNull LocalDate from,

        @Schema(nullable = true, description = "First day on which it is no longer held")
        LocalDate until) {

    boolean endsBeforeItBegins() {
        return from != null && until != null && !until.isAfter(from);
    }

    CommitteeSeat seat(UUID id) {
        return new CommitteeSeat(
                id,
                organisationId,
                position,
                title == null || title.isBlank() ? null : title.strip(),
                duties == null ? "" : duties.strip(),
                from,
                until);
    }
}
