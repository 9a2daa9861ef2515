package org.xuecang.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Meetings that the committees at and below an organisation held in the period. */
@ApplicationScoped
class CommitteeMeetingsMeasure implements Measure {

    @Inject
    MonthlyCounts counts;

    @Inject
    Lists lists;

    @Override
    public String code() {
        return "committee-meetings";
    }

    @Override
    public String unit() {
        return "次";
    }

    @Override
    public List<MeasureParameter> parameters() {
        return List.of();
    }

    @Override
    public Map<UUID, Series> count(Set<UUID> organisations, Period period, Map<String, String> parameters) {
        return counts.count("""
                select count(*) from committee_meeting meeting
                    join committee held on held.id = meeting.committee_id
                where meeting.held_on between ? and asked.day
                    and held.organisation_id in
                        (select id from organisation_subtree(array[asked.organisation], asked.day))
                """, organisations, period, period.start());
    }

    @Override
    public Page<MeasureRow> rows(
            UUID organisation, Period period, Map<String, String> parameters, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "m.id, 'committee-meeting' as kind, m.subject as label, m.held_on as day, c.organisation_id,"
                                + " organisation_name_on(c.organisation_id, m.held_on) as organisation_name",
                        "committee_meeting m join committee c on c.id = m.committee_id")
                .where("m.held_on between ? and ?", period.start(), period.end())
                .where(
                        "c.organisation_id in (select id from organisation_subtree(array[cast(? as uuid)], ?))",
                        organisation,
                        period.end())
                .orderBy(SortKey.descending("m.held_on", "date"), SortKey.descending("m.id", "uuid"));
        return lists.page(query, request, MeasureRow.class);
    }
}
