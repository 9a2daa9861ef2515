package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.Condition;

/** Who stands above whom on a day. */
@ApplicationScoped
public class OrganisationTree {

    @Inject
    Jdbi jdbi;

    /** Whether the organisation is one of the roots or below one. */
    public boolean isWithin(UUID organisation, Collection<UUID> roots, LocalDate day) {
        return roots.contains(organisation) || anyAbove(new UUID[] {organisation}, roots, day);
    }

    /** Whether the organisation is one of the roots or above one. */
    public boolean isAbove(UUID organisation, Collection<UUID> roots, LocalDate day) {
        return anyAbove(array(roots), List.of(organisation), day);
    }

    /** {@link #isWithin} as a condition on a column. */
    public Condition within(String column, Collection<UUID> roots, LocalDate day) {
        return Condition.of(column + " in (select id from organisation_subtree(?, ?))", array(roots), day);
    }

    /** {@link #isAbove} as a condition on a column. */
    public Condition above(String column, Collection<UUID> roots, LocalDate day) {
        return Condition.of(column + " in (select id from organisation_ancestors(?, ?))", array(roots), day);
    }

    /** Those of the organisations that are the root or below it, in one statement. */
    public Set<UUID> thoseWithin(Collection<UUID> organisations, UUID root, LocalDate day) {
        return jdbi.withHandle(sql -> sql.select(
                        "select id from organisation_subtree(?, ?) where id = any (?)",
                        new UUID[] {root},
                        day,
                        array(organisations))
                .mapTo(UUID.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Of each of the organisations itself and all above it; in one statement. */
    public Map<UUID, Set<UUID>> selfAndAbove(Collection<UUID> organisations, LocalDate day) {
        return jdbi.withHandle(sql -> sql.select("""
                        select begun.id as begun, line.id from unnest(?) as begun (id),
                            lateral organisation_ancestors(array[begun.id], ?) line
                        """, array(organisations), day)
                .map((row, _) -> Map.entry(row.getObject("begun", UUID.class), row.getObject("id", UUID.class)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    /** The organisation and all above it. */
    public Set<UUID> selfAndAbove(UUID organisation, LocalDate day) {
        return jdbi.withHandle(
                sql -> sql.select("select id from organisation_ancestors(?, ?)", new UUID[] {organisation}, day)
                        .mapTo(UUID.class)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean anyAbove(UUID[] starts, Collection<UUID> wanted, LocalDate day) {
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from organisation_ancestors(?, ?) where id = any (?))",
                        starts,
                        day,
                        array(wanted))
                .mapTo(Boolean.class)
                .one());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
