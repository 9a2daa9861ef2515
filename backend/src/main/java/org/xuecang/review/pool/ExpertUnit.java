package org.xuecang.review.pool;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** A unit to which an expert belongs or belonged, beside those of their roles. */
@Schema(name = "ExpertUnit", description = "A unit to which an expert belongs or belonged, beside those of their roles")
record ExpertUnit(
        @Schema(nullable = true, description = "Of the house; or null for another, which has a name alone")
        UUID unitId,

        @Size(max = 100) @OneLine
        @Schema(nullable = true, description = "Of a unit of the house what it is called now, whatever is given")
        String name,

        @Schema(nullable = true, description = "The first day; null for ever since")
        LocalDate from,

        @Schema(nullable = true, description = "The first day on which they belong there no longer; null for still")
        LocalDate until) {

    private boolean isNamed() {
        return name != null && !name.isBlank();
    }

    boolean isWhole() {
        return unitId != null || isNamed();
    }

    boolean endsBeforeItBegins() {
        return from != null && until != null && !until.isAfter(from);
    }

    /** What it is kept by where it is none of the house. */
    String givenName() {
        return unitId == null ? name.strip() : null;
    }
}
