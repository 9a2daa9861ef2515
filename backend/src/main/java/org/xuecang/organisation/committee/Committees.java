package org.xuecang.organisation.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.list.TextPattern;

/** The stored committees. */
@ApplicationScoped
class Committees implements PanacheRepositoryBase<Committee, UUID> {

    @Inject
    Lists lists;

    Page<CommitteeSummary> page(LocalDate day, String name, Condition visible, PageRequest page) {
        String called = "organisation_name_on(c.organisation_id, date '" + day + "')";
        ListQuery query = ListQuery.of(
                        "c.id, c.organisation_id, " + called + " as name",
                        "committee c join organisation_order(null, date '" + day
                                + "') line on line.id = c.organisation_id")
                .visible(visible)
                .whereGiven(
                        "exists (select 1 from organisation_name named"
                                + " where named.organisation_id = c.organisation_id and named.name ilike ?)",
                        name == null || name.isBlank() ? null : TextPattern.containing(name))
                .orderBy(SortKey.ascending("line.place collate \"C\"", "text"));
        return lists.page(query, page, CommitteeSummary.class);
    }

    /** @param on only those seated on that day, or null for all that ever were */
    Page<CommitteeMemberView> members(UUID committee, LocalDate on, LocalDate called, PageRequest page) {
        ListQuery query = ListQuery.of(
                        "m.id, m.organisation_id, organisation_name_on(m.organisation_id, date '" + called + "')"
                                + " as organisation_name, m.position, m.title, m.duties, m.valid_from, m.valid_until",
                        "committee_member m")
                .where("m.committee_id = ?", committee)
                .whereGiven("daterange(m.valid_from, m.valid_until) @> ?", on)
                .orderBy(
                        SortKey.ascending(
                                "array_position(array['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER'], m.position)",
                                "integer"),
                        SortKey.ascending("m.valid_from", "date"),
                        SortKey.ascending("m.id", "uuid"));
        return lists.page(query, page, CommitteeMemberView.class);
    }

    boolean isCommittee(UUID organisation) {
        return count("organisationId", organisation) > 0;
    }
}
