package org.xuecang.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The stored organisations. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    @Inject
    Jdbi jdbi;

    /** @param name null where it has none on the day */
    private record Named(UUID id, String name) {}

    private record Link(UUID organisation, UUID parent, DaySpan days) {}

    /**
     * Lets one change of the tree's shape run at a time, to the end of the transaction: two moves, each harmless alone,
     * could together close a circle.
     */
    void lockShape() {
        jdbi.useHandle(sql -> sql.select("select pg_advisory_xact_lock(hashtext('organisation.shape'))")
                .mapToMap()
                .list());
    }

    /** All that ever stood above these organisations, with its days. */
    Hierarchy linesAbove(Collection<UUID> organisations) {
        List<Link> links = jdbi.withHandle(sql -> sql.select("""
                        with recursive above as (
                            select organisation_id, parent_id, valid_from, valid_until
                            from organisation_parent where organisation_id = any (?)
                            union
                            select link.organisation_id, link.parent_id, link.valid_from, link.valid_until
                            from above join organisation_parent link on link.organisation_id = above.parent_id
                        )
                        select * from above
                        """, (Object) organisations.toArray(UUID[]::new))
                .map((row, context) -> new Link(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        new DaySpan(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))))
                .list());
        return new Hierarchy(links.stream()
                .collect(Collectors.groupingBy(
                        Link::organisation,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                own -> Timeline.of(
                                        own.stream().map(link -> new Timeline.Entry<>(link.parent(), link.days())))))));
    }

    boolean hasChildrenFrom(UUID parent, LocalDate day) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select exists (select 1 from organisation_parent
                        where parent_id = ? and (valid_until is null or valid_until > ?))
                        """, parent, day).mapTo(Boolean.class).one());
    }

    boolean isTown(UUID id, LocalDate day) {
        return count(
                        "id = ?1 and kind = ?2 and foundedOn <= ?3 and (closedOn is null or closedOn > ?3)",
                        id,
                        OrganisationKind.TOWN,
                        day)
                > 0;
    }

    /** Whether another organisation that is not closed bears the division code. */
    boolean isCodeTaken(String divisionCode, UUID except) {
        return count("divisionCode = ?1 and closedOn is null and id <> ?2", divisionCode, except) > 0;
    }

    /** Those with one of the ids, or with one of the codes or official names and not closed. */
    List<Organisation> listAny(Set<UUID> ids, Set<String> codes, Set<String> names) {
        return list(
                "id in ?1 or (closedOn is null and (divisionCode in ?2 or id in"
                        + " (select o.id from Organisation o join o.names called"
                        + " where called.kind = org.xuecang.organisation.NameKind.OFFICIAL and called.name in ?3)))",
                ids,
                codes,
                names);
    }

    Set<UUID> subtree(UUID root, LocalDate day) {
        return jdbi.withHandle(
                sql -> sql.select("select id from organisation_subtree(array[cast(? as uuid)], ?)", root, day)
                        .mapTo(UUID.class)
                        .set());
    }

    /** Those of the ids that are organisations. */
    Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbi.withHandle(sql -> sql.select(
                                "select id from organisation where id = any (?)", (Object) ids.toArray(UUID[]::new))
                        .mapTo(UUID.class)
                        .set());
    }

    /** The official names on a day, for showing ids as names. */
    Map<UUID, String> namesOn(Collection<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Named> found = jdbi.withHandle(sql -> sql.select(
                        "select id, organisation_name_on(id, ?) as name from organisation where id = any (?)",
                        day,
                        ids.toArray(UUID[]::new))
                .map((row, context) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list());
        Map<UUID, String> names = new HashMap<>();
        found.forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
