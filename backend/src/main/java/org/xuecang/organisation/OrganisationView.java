package org.xuecang.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** One organisation as it was on a day, with all its names and parents through time. */
record OrganisationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) OrganisationKind kind,
        @Schema(required = true, nullable = true) String divisionCode,
        @Schema(required = true) int sortOrder,
        @Schema(required = true) LocalDate foundedOn,

        @Schema(required = true, nullable = true, description = "First day on which it no longer exists")
        LocalDate closedOn,

        @Schema(required = true, description = "The day that name, parent and children are of")
        LocalDate on,

        @Schema(required = true, description = "Whether it existed on that day")
        boolean existed,

        @Schema(required = true) String name,
        @Schema(required = true, nullable = true) UUID parentId,
        @Schema(required = true) List<Name> names,
        @Schema(required = true) List<Parent> parents,

        @Schema(required = true, description = "Those right below it on that day, in division order, the first 200")
        List<OrganisationSummary> children,

        @Schema(required = true) long version)
        implements Versioned {

    /** A name and its days; {@code validUntil} is the first day without it. */
    @Schema(name = "OrganisationName")
    record Name(
            @Schema(required = true) NameKind kind,
            @Schema(required = true) String name,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, nullable = true) LocalDate validUntil) {}

    /** An organisation above and its days, called as on the day that was asked for. */
    @Schema(name = "OrganisationParent")
    record Parent(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, nullable = true) LocalDate validUntil) {}

    static OrganisationView of(
            Organisation shown, LocalDate day, Map<UUID, String> names, List<OrganisationSummary> children) {
        return new OrganisationView(
                shown.id(),
                shown.kind(),
                shown.divisionCode(),
                shown.sortOrder(),
                shown.foundedOn(),
                shown.closedOn(),
                day,
                shown.isThereOn(day),
                shown.nameOn(day),
                shown.parentOn(day).orElse(null),
                shown.names().stream()
                        .map(name -> new Name(name.kind(), name.name(), name.validFrom(), name.validUntil()))
                        .sorted(Comparator.comparing(Name::kind)
                                .thenComparing(Name::validFrom)
                                .thenComparing(Name::name))
                        .toList(),
                shown.parentHistory().entries().stream()
                        .map(entry -> new Parent(
                                entry.value(),
                                names.get(entry.value()),
                                entry.days().from(),
                                entry.days().until()))
                        .toList(),
                children,
                shown.version());
    }
}
