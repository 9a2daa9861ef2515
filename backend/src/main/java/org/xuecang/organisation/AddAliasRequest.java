package org.xuecang.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** A further name and its days; the same name posted again takes on the new days. */
record AddAliasRequest(
        @NotBlank @Size(max = Bounds.NAME) @OneLine String name,
        @NotNull LocalDate from,

        @Schema(nullable = true, description = "First day on which it is no longer used")
        LocalDate until) {

    DaySpan days() {
        return new DaySpan(from, until);
    }

    boolean endsAfterItBegins() {
        return from == null || until == null || until.isAfter(from);
    }
}
