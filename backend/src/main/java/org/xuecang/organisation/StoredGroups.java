package org.xuecang.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** The stored groups. */
@ApplicationScoped
class StoredGroups implements PanacheRepositoryBase<OrganisationGroup, UUID> {

    @Inject
    Jdbi jdbi;

    @Inject
    Lists lists;

    @Inject
    Gate gate;

    Page<OrganisationGroupSummary> page(UUID owner, String name, PageRequest page) {
        ListQuery query = ListQuery.of("g.id, g.owner_id, g.name, g.rule_kind, g.rule_below", "organisation_group g")
                .visible(gate.where(OrganisationPermission.READ, "g.owner_id"))
                .whereGiven("g.owner_id = ?", owner)
                .whereContains("g.name", name)
                .orderBy(SortKey.ascending("g.name", "text"), SortKey.ascending("g.id", "uuid"));
        return lists.page(query, page, OrganisationGroupSummary.class);
    }

    List<UUID> membersOn(UUID group, LocalDate day) {
        return jdbi.withHandle(sql -> sql.select(
                        "select id from organisation_group_members(?, ?) join organisation_order(null, ?) line using (id)"
                                + " order by line.place collate \"C\"",
                        group,
                        day,
                        day)
                .mapTo(UUID.class)
                .list());
    }

    boolean isNameTaken(UUID owner, String name, UUID except) {
        return count("ownerId = ?1 and name = ?2 and id <> ?3", owner, name, except) > 0;
    }
}
