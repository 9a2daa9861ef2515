package org.xuecang.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Organisations of a kind below an organisation, as many as there are on a day: a figure of a day, not of a period. */
@ApplicationScoped
class OrganisationsMeasure implements Measure {

    private static final String KIND = "kind";
    private static final List<String> KINDS = List.of(
            "TOWN", "VILLAGE", "BUREAU", "OFFICE", "OPEN_UNIVERSITY", "CENTRE", "SCHOOL", "ENTERPRISE", "OTHER");

    @Inject
    MonthlyCounts counts;

    @Inject
    Lists lists;

    @Override
    public String code() {
        return "organisations";
    }

    @Override
    public String unit() {
        return "个";
    }

    @Override
    public List<MeasureParameter> parameters() {
        return List.of(MeasureParameter.choice(KIND, true, KINDS));
    }

    @Override
    public Map<UUID, Series> count(Set<UUID> organisations, Period period, Map<String, String> parameters) {
        return counts.count("""
                select count(*) from organisation_subtree(array[asked.organisation], asked.day) below
                    join organisation counted on counted.id = below.id
                where counted.kind = ? and counted.id <> asked.organisation
                    and counted.founded_on <= asked.day
                    and (counted.closed_on is null or counted.closed_on > asked.day)
                """, organisations, period, parameters.get(KIND));
    }

    @Override
    public Page<MeasureRow> rows(
            UUID organisation, Period period, Map<String, String> parameters, PageRequest request) {
        LocalDate day = period.end();
        ListQuery query = ListQuery.of(
                        "o.id, 'organisation' as kind, organisation_name_on(o.id, o.founded_on) as label,"
                                + " o.founded_on as day, o.id as organisation_id,"
                                + " organisation_name_on(o.id, o.founded_on) as organisation_name",
                        "organisation o")
                .where("o.kind = ? and o.id <> ?", parameters.get(KIND), organisation)
                .where("o.id in (select id from organisation_subtree(array[cast(? as uuid)], ?))", organisation, day)
                .where("o.founded_on <= ? and (o.closed_on is null or o.closed_on > ?)", day, day)
                .orderBy(
                        SortKey.ascending("o.sort_order", "integer"),
                        SortKey.ascending("coalesce(o.division_code, '~')", "text"),
                        SortKey.ascending("o.id", "uuid"));
        return lists.page(query, request, MeasureRow.class);
    }
}
