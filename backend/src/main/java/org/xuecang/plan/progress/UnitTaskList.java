package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.plan.PlanPermission;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;

/** What units owe, the most urgent first. A unit sees its own; who runs the plan sees all. */
@ApplicationScoped
class UnitTaskList {

    /** {@link LivingRows.Item#isReportedFor} of a row. */
    private static final String REPORTED = """
            exists (select 1 from responsible_unit each
                where each.task_item_id = item.id and each.withdrawn_in is null and each.report_state = 'SUBMITTED'
                    and (item.share = 'SHARED_TOTAL' or each.id = part.id))""";

    private static final String STATE = """
            case when part.done_on is not null then 'DONE'
                when %s then 'REPORTED'
                when part.report_state = 'RETURNED' then 'RETURNED'
                when item.counted then 'COUNTED'
                when part.part = 'SUPPORT' then 'SUPPORTING'
                else 'OWED' end""".formatted(REPORTED);

    /** As the dashboard takes it: without a due day the plan's period ends it. Of an {@code item} and its {@code plan}. */
    static final String DUE = "coalesce(item.due, plan.period_end)";

    private static final String COLUMNS = """
            item.id as task_item_id, item.plan_id, plan.year, item.heading, item.ordinal, item.text, %s as due,
            part.organisation_id as unit_id, part.part,
            %s as state,
            (select count(*) from target where target.task_item_id = item.id and target.withdrawn_in is null
                and target.measure_code is null) as figures,
            part.done_on,
            (select back.reason from progress_report report join progress_return back on back.report_id = report.id
                where part.report_state = 'RETURNED' and not %s and report.task_item_id = item.id
                    and report.unit_id = part.organisation_id
                order by report.attempt desc limit 1) as return_reason
            """.formatted(DUE, STATE, REPORTED);

    /** With the names that the conditions use. */
    static final String FROM = """
            responsible_unit part
            join task_item item on item.id = part.task_item_id
            left join work_plan plan on plan.id = item.plan_id
            """;

    private static final String LIVING =
            "part.withdrawn_in is null and item.withdrawn_in is null and item.outcome is null";

    /** Reported, and not returned; of a row. */
    static final Condition REPORTED_PARTS = Condition.of(LIVING + " and " + STATE + " = 'REPORTED'");

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /** What a caller may ask for; every part may be null. */
    record Filter(UUID unit, UUID plan, UnitTask.State state, LocalDate dueFrom, LocalDate dueUntil) {}

    Page<UnitTask> page(Filter filter, PageRequest request) {
        Condition readable = gate.where(PlanPermission.READ, "item.organisation_id");
        Condition all = gate.furtherWhere(PlanPermission.READ_UNITS, "item.organisation_id");
        Condition own = Condition.of("part.organisation_id = any (?)", (Object)
                gate.caller().unitIds().toArray(UUID[]::new));
        ListQuery query = ListQuery.of(COLUMNS, FROM)
                .column("organisation_name_on(part.organisation_id, ?) as unit_name", time.today())
                .visible(readable.and(all.or(own)))
                .where(LIVING)
                .whereGiven("part.organisation_id = ?", filter.unit())
                .whereGiven("item.plan_id = ?", filter.plan())
                .whereGiven(
                        STATE + " = ?",
                        filter.state() == null ? null : filter.state().name())
                .whereGiven(DUE + " >= ?", filter.dueFrom())
                .whereGiven(DUE + " <= ?", filter.dueUntil())
                .orderBy(SortKey.nullable(DUE, "date"), SortKey.ascending("part.id", "uuid"))
                .sorted(request, UnitTaskSort.class, by -> switch (by) {
                    case DUE -> SortKey.nullable(DUE, "date");
                    case TEXT -> SortKey.text("item.text");
                    case DONE_ON -> SortKey.nullable("part.done_on", "date");
                });
        return lists.page(query, request, UnitTask.class);
    }
}
