package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.measure.Measure;
import org.xuecang.measure.MeasureParameter;
import org.xuecang.measure.MeasureRow;
import org.xuecang.measure.MonthlyCounts;
import org.xuecang.measure.Period;
import org.xuecang.measure.Series;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/**
 * Task items completed in the period: those of the organisation's own plans, and for a unit below, those of which it has
 * done its part.
 */
@ApplicationScoped
class TaskItemsMeasure implements Measure {

    @Inject
    MonthlyCounts counts;

    @Inject
    Lists lists;

    @Override
    public String code() {
        return "task-items-completed";
    }

    @Override
    public String unit() {
        return "项";
    }

    @Override
    public List<MeasureParameter> parameters() {
        return List.of();
    }

    @Override
    public Map<UUID, Series> count(Set<UUID> organisations, Period period, Map<String, String> parameters) {
        String which = which("asked.day", "asked.organisation", "asked.day");
        return counts.count(
                "select count(*) from task_item item where " + which,
                organisations,
                period,
                period.start(),
                period.start());
    }

    @Override
    public Page<MeasureRow> rows(
            UUID organisation, Period period, Map<String, String> parameters, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "item.id, 'task-item' as kind, item.text as label, item.done_on as day,"
                                + " item.organisation_id, organisation_name_on(item.organisation_id, item.done_on)"
                                + " as organisation_name",
                        "task_item item")
                .where(
                        which("?", "cast(? as uuid)", "?"),
                        period.start(),
                        period.end(),
                        organisation,
                        period.end(),
                        organisation,
                        period.end(),
                        period.start(),
                        period.end(),
                        organisation,
                        period.end())
                .orderBy(SortKey.ascending("item.position", "integer"), SortKey.ascending("item.id", "uuid"));
        return lists.page(query, request, MeasureRow.class);
    }

    private static String which(String until, String organisation, String day) {
        return """
                item.withdrawn_in is null and (
                    (item.done_on between ? and %1$s
                        and item.organisation_id in (select id from organisation_subtree(array[%2$s], %3$s)))
                    or (item.organisation_id not in (select id from organisation_subtree(array[%2$s], %3$s))
                        and exists (select 1 from responsible_unit part
                            where part.task_item_id = item.id and part.withdrawn_in is null and part.part <> 'SUPPORT'
                                and part.done_on between ? and %1$s
                                and part.organisation_id in
                                    (select id from organisation_subtree(array[%2$s], %3$s)))))
                """.formatted(until, organisation, day);
    }
}
