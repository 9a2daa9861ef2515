package org.xuecang.organisation.committee;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a member's seat. */
@Schema(name = "EndCommitteeMemberRequest")
record EndSeatRequest(
        @NotNull @Schema(description = "First day on which the seat is no longer held")
        LocalDate on) {}
