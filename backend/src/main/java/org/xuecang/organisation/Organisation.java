package org.xuecang.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.xuecang.platform.http.Versioned;

/** An organisation with its names and parents through time. On each of its days it has one official name. */
@Entity
class Organisation implements Versioned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String divisionCode;
    private int sortOrder;
    private LocalDate foundedOn;
    private LocalDate closedOn;

    @Version
    private long version;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<DatedName> names = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "organisation_parent", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<DatedParent> parents = new HashSet<>();

    protected Organisation() {}

    /** @param parentId null for a province only */
    static Organisation found(UUID id, OrganisationKind kind, String name, LocalDate foundedOn, UUID parentId) {
        Organisation founded = new Organisation();
        founded.id = id;
        founded.kind = kind;
        founded.foundedOn = foundedOn;
        founded.names.add(DatedName.of(NameKind.OFFICIAL, name, DaySpan.from(foundedOn)));
        if (parentId != null) {
            founded.parents.add(new DatedParent(parentId, foundedOn, null));
        }
        return founded;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code not-there-then} before the founding, after the end */
    void rename(String name, LocalDate from) {
        requireThere(from);
        setOfficialNames(officialNames().with(from, name));
    }

    /** Calls the organisation by a further name for these days; the same name's overlapping days give way to them. */
    void addAlias(String name, DaySpan days) {
        requireThere(days.from());
        names.removeIf(known -> known.kind() == NameKind.ALIAS
                && known.name().equals(name)
                && known.days().and(days).isPresent());
        names.add(DatedName.of(NameKind.ALIAS, name, days));
    }

    /**
     * @param hierarchy knows at least the lines above the new parent
     * @throws org.xuecang.platform.problem.DomainError 409 {@code move-under-own-child} if on any day of the change the
     *     organisation would stand above itself; 409 {@code province-has-no-parent}
     */
    void moveUnder(UUID parentId, LocalDate from, Hierarchy hierarchy) {
        requireThere(from);
        if (kind == OrganisationKind.PROVINCE) {
            throw OrganisationProblem.PROVINCE_HAS_NO_PARENT.error();
        }
        hierarchy.firstDayOfCircle(id, parentId, daysOfMove(from)).ifPresent(day -> {
            throw OrganisationProblem.MOVE_UNDER_OWN_CHILD.error("day", day);
        });
        setParents(parentHistory().with(from, parentId));
    }

    /** The days that a move from this day would fill: until the next move already known. */
    DaySpan daysOfMove(LocalDate from) {
        return parentHistory().daysOfChange(from);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code already-closed}, {@code not-there-then} */
    void close(LocalDate day) {
        if (closedOn != null) {
            throw OrganisationProblem.ALREADY_CLOSED.error("day", closedOn);
        }
        if (!day.isAfter(foundedOn)) {
            throw OrganisationProblem.NOT_THERE_THEN.error("day", day);
        }
        closedOn = day;
        setOfficialNames(officialNames().endedOn(day));
        setParents(parentHistory().endedOn(day));
        Set<DatedName> aliases = names.stream()
                .filter(name -> name.kind() == NameKind.ALIAS)
                .flatMap(name ->
                        name.days().before(day).map(days -> DatedName.of(NameKind.ALIAS, name.name(), days)).stream())
                .collect(Collectors.toSet());
        names.removeIf(name -> name.kind() == NameKind.ALIAS && !aliases.contains(name));
        names.addAll(aliases);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code province-has-no-parent}: only a province is at the top */
    void describe(OrganisationKind newKind, String newDivisionCode, int newSortOrder) {
        if ((newKind == OrganisationKind.PROVINCE) != (kind == OrganisationKind.PROVINCE)) {
            throw OrganisationProblem.PROVINCE_HAS_NO_PARENT.error();
        }
        kind = newKind;
        divisionCode = newDivisionCode;
        sortOrder = newSortOrder;
    }

    boolean isThereOn(LocalDate day) {
        return days().contains(day);
    }

    DaySpan days() {
        return new DaySpan(foundedOn, closedOn);
    }

    /**
     * Where the right to edit it is asked: itself while it exists, and else its first or last parent, because on a day
     * without it it stands below nobody.
     */
    UUID placeOn(LocalDate day) {
        List<Timeline.Entry<UUID>> line = parentHistory().entries();
        if (isThereOn(day) || line.isEmpty()) {
            return id;
        }
        return day.isBefore(foundedOn)
                ? line.getFirst().value()
                : line.getLast().value();
    }

    Timeline<String> officialNames() {
        return Timeline.of(names.stream()
                .filter(name -> name.kind() == NameKind.OFFICIAL)
                .map(name -> new Timeline.Entry<>(name.name(), name.days())));
    }

    Timeline<UUID> parentHistory() {
        return Timeline.of(parents.stream().map(parent -> new Timeline.Entry<>(parent.parentId(), parent.days())));
    }

    /** What it is called on a day; on days without it, the nearest name. */
    String nameOn(LocalDate day) {
        Timeline<String> line = officialNames();
        return line.on(day).orElseGet(() -> (day.isBefore(foundedOn)
                        ? line.entries().getFirst()
                        : line.entries().getLast())
                .value());
    }

    boolean isCalledOn(String name, LocalDate day) {
        return names.stream()
                .anyMatch(known -> known.name().equals(name) && known.days().contains(day));
    }

    Optional<UUID> parentOn(LocalDate day) {
        return parentHistory().on(day);
    }

    Set<DatedName> names() {
        return Set.copyOf(names);
    }

    UUID id() {
        return id;
    }

    OrganisationKind kind() {
        return kind;
    }

    String divisionCode() {
        return divisionCode;
    }

    int sortOrder() {
        return sortOrder;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    @Override
    public long version() {
        return version;
    }

    private void requireThere(LocalDate day) {
        if (!isThereOn(day)) {
            throw OrganisationProblem.NOT_THERE_THEN.error("day", day);
        }
    }

    private void setOfficialNames(Timeline<String> line) {
        Set<DatedName> official = line.entries().stream()
                .map(entry -> DatedName.of(NameKind.OFFICIAL, entry.value(), entry.days()))
                .collect(Collectors.toSet());
        names.removeIf(name -> name.kind() == NameKind.OFFICIAL && !official.contains(name));
        names.addAll(official);
    }

    private void setParents(Timeline<UUID> line) {
        Set<DatedParent> moved = line.entries().stream()
                .map(entry -> new DatedParent(
                        entry.value(), entry.days().from(), entry.days().until()))
                .collect(Collectors.toSet());
        parents.retainAll(moved);
        parents.addAll(moved);
    }
}
