package org.xuecang.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.http.Versioned;

/** A plan with one of its versions. */
@Schema(name = "Plan", description = "A plan with one of its versions")
public record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "Measures count from this day", examples = "2024-01-01")
        LocalDate periodStart,

        @Schema(required = true, examples = "2024-12-31") LocalDate periodEnd,
        @Schema(required = true) PlanState state,

        @Schema(required = true, description = "For If-Match, as the ETag")
        long version,

        @Schema(required = true, description = "The version shown")
        VersionView shown,

        @Schema(required = true) PlanContent content)
        implements Versioned {

    static PlanView of(WorkPlan plan, PlanVersion shown) {
        return new PlanView(
                plan.id(),
                plan.organisationId(),
                plan.year(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.state(),
                plan.version(),
                VersionView.of(shown),
                shown.content());
    }

    /** What is known of a version without what it says. */
    @Schema(name = "PlanVersion")
    public record VersionView(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "1") int number,
            @Schema(required = true) PlanVersionState state,

            @Schema(nullable = true, description = "Why it differs from the one before")
            String reason,

            @Schema(nullable = true, description = "The import it was made from")
            UUID importId,

            @Schema(nullable = true, description = "Its last sign-off")
            UUID signOffId,

            @Schema(required = true) Instant createdAt,
            @Schema(nullable = true) Instant publishedAt) {

        static VersionView of(PlanVersion version) {
            return new VersionView(
                    version.id(),
                    version.number(),
                    version.state(),
                    version.reason(),
                    version.importId(),
                    version.signOffId(),
                    version.createdAt(),
                    version.publishedAt());
        }
    }
}
