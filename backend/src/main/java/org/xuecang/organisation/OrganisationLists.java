package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.list.TextPattern;

/** Organisations as rows, in division order and never by any figure. */
@ApplicationScoped
class OrganisationLists {

    private static final int MOST_CHILDREN = 200;
    private static final int MOST_NODES = 2_000;

    @Inject
    Lists lists;

    @Inject
    Jdbi jdbi;

    private record TreeRow(
            UUID id, UUID parentId, String name, OrganisationKind kind, String divisionCode, int childCount) {}

    Page<OrganisationSummary> page(
            LocalDate day,
            OrganisationKind kind,
            UUID below,
            String name,
            String called,
            Condition visible,
            PageRequest page) {
        ListQuery query = inDivisionOrder(below, day)
                .visible(visible)
                .whereGiven("o.kind = ?", kind == null ? null : kind.name())
                .whereGiven(
                        "exists (select 1 from organisation_name named"
                                + " where named.organisation_id = o.id and named.name ilike ?)",
                        name == null || name.isBlank() ? null : TextPattern.containing(name))
                .whereGiven(
                        "o.id in (select named.organisation_id from organisation_name named where named.name = ?)",
                        called == null ? null : called.strip())
                .sorted(
                        page,
                        OrganisationSort.class,
                        _ -> SortKey.text("organisation_name_on(o.id, date '" + day + "')"));
        return lists.page(query, page, OrganisationSummary.class);
    }

    Page<OrganisationSummary> membersOf(UUID group, LocalDate day, PageRequest page) {
        ListQuery query = inDivisionOrder(null, day)
                .where("o.id in (select id from organisation_group_members(?, ?))", group, day);
        return lists.page(query, page, OrganisationSummary.class);
    }

    List<OrganisationSummary> childrenOf(UUID parent, LocalDate day) {
        return jdbi.withHandle(sql -> sql.select(
                        "select " + OrganisationSummary.columns(day) + " from organisation o"
                                + " join (select link.organisation_id as id, link.parent_id, 1 as level"
                                + " from organisation_parent link where link.parent_id = ? and link.valid_from <= ?"
                                + " and (link.valid_until is null or link.valid_until > ?)) line on line.id = o.id"
                                + " order by organisation_place(o) collate \"C\" limit ?",
                        parent,
                        day,
                        day,
                        MOST_CHILDREN)
                .map(RecordRows.of(OrganisationSummary.class))
                .list());
    }

    /** @param root null for the trees of the whole country */
    OrganisationTreeView tree(UUID root, LocalDate day, int levels) {
        List<TreeRow> rows = jdbi.withHandle(sql -> sql.select("""
                        select o.id, line.parent_id, organisation_name_on(o.id, ?) as name, o.kind, o.division_code,
                            (select count(*) from organisation_parent link where link.parent_id = o.id
                                and link.valid_from <= ? and (link.valid_until is null or link.valid_until > ?)) as child_count
                        from organisation_order(?, ?) line join organisation o on o.id = line.id
                        where line.level <= ?
                        order by line.place collate "C" limit ?
                        """, day, day, day, root, day, levels, MOST_NODES + 1)
                .map(RecordRows.of(TreeRow.class))
                .list());
        boolean truncated = rows.size() > MOST_NODES;
        return new OrganisationTreeView(day, nested(truncated ? rows.subList(0, MOST_NODES) : rows), truncated);
    }

    /** Depth-first order puts every parent before its children. */
    private static List<OrganisationTreeView.Node> nested(List<TreeRow> rows) {
        Map<UUID, List<OrganisationTreeView.Node>> children = new LinkedHashMap<>();
        List<OrganisationTreeView.Node> roots = new ArrayList<>();
        for (TreeRow row : rows) {
            List<OrganisationTreeView.Node> below = new ArrayList<>();
            children.put(row.id(), below);
            children.getOrDefault(row.parentId(), roots)
                    .add(new OrganisationTreeView.Node(
                            row.id(), row.name(), row.kind(), row.divisionCode(), row.childCount(), below));
        }
        return roots;
    }

    /** A FROM clause takes no parameters; an id and a day written by their own classes hold nothing but themselves. */
    private static ListQuery inDivisionOrder(UUID root, LocalDate day) {
        String below = root == null ? "null" : "'" + root + "'";
        return ListQuery.of(
                        OrganisationSummary.columns(day),
                        "organisation_order(" + below + ", date '" + day + "') line"
                                + " left join organisation o on o.id = line.id")
                .orderBy(SortKey.ascending("line.place collate \"C\"", "text"));
    }
}
