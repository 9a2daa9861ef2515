package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.plan.PlanPermission;
import org.xuecang.plan.event.PlanClosed;
import org.xuecang.plan.event.ProgressReported;
import org.xuecang.plan.event.ProgressReturned;

/** Tells a unit that its report came back, until it has reported anew or the year is closed. */
@ApplicationScoped
class ReturnNotices implements NotificationSubjects {

    private static final String TYPE = "progress-report";

    @Inject
    Notifications notifications;

    @Inject
    Jdbi jdbi;

    void tellUnit(@Observes ProgressReturned returned) {
        notifications.send(
                PlanNotice.PROGRESS_RETURNED,
                Recipients.holding(PlanPermission.REPORT, returned.unitId()),
                new NotificationSubject(TYPE, returned.reportId()),
                due(returned.taskItemId()));
    }

    /** What is reported for all is settled whoever reported it. */
    void settle(@Observes ProgressReported reported) {
        settle(
                "item.id = ? and (report.unit_id = ? or item.share = 'SHARED_TOTAL')",
                reported.taskItemId(),
                reported.unitId());
    }

    void settle(@Observes PlanClosed closed) {
        settle("item.plan_id = ?", closed.planId());
    }

    /** @param which a condition on {@code item} and {@code report}, written by the programmer */
    private void settle(String which, Object... values) {
        List<UUID> returned = jdbi.withHandle(sql ->
                sql.select("""
                        select report.id
                        from progress_report report join progress_return back on back.report_id = report.id
                            join task_item item on item.id = report.task_item_id
                        where %s
                        """.formatted(which), values).mapTo(UUID.class).list());
        returned.forEach(
                report -> notifications.settle(new NotificationSubject(TYPE, report), PlanNotice.PROGRESS_RETURNED));
    }

    private LocalDate due(UUID itemId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select %s from task_item item left join work_plan plan on plan.id = item.plan_id
                        where item.id = ?
                        """.formatted(UnitTaskList.DUE), itemId)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select report.id, item.id as item_id,
                            case when char_length(item.text) > 60 then left(item.text, 59) || '…' else item.text end as text
                        from progress_report report join task_item item on item.id = report.task_item_id
                        where report.id = any (?)
                        """, (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> found.put(
                        row.getObject("id", UUID.class),
                        new Description(row.getString("text"), "/tasks/" + row.getObject("item_id", UUID.class))))
                .list());
        return found;
    }
}
