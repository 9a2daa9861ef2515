package org.xuecang.plan.progress;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.plan.PlanPermission;
import org.xuecang.plan.event.PlanClosed;
import org.xuecang.plan.event.PlanPublished;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;

/** Tells units that a plan names them, or no longer does: once each person, whatever the number of their units. */
@ApplicationScoped
class PlanNotices implements NotificationSubjects {

    /** After {@link PlanProjection}, which says who is responsible. */
    private static final int LATER = Interceptor.Priority.APPLICATION + 1000;

    private static final String TYPE = "plan";

    @Inject
    Notifications notifications;

    @Inject
    AppUsers people;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    void tellUnits(@Observes @Priority(LATER) PlanPublished published) {
        PlanNotice notice = published.number() == 1 ? PlanNotice.PLAN_PUBLISHED : PlanNotice.PLAN_AMENDED;
        told(published)
                .forEach((due, told) -> notifications.send(
                        notice,
                        Recipients.people(told.toArray(UUID[]::new)),
                        new NotificationSubject(TYPE, published.planId()),
                        due.orElse(null)));
    }

    /** Whom to tell, by the day on which the first thing of theirs is due. */
    private Map<Optional<LocalDate>, Set<UUID>> told(PlanPublished published) {
        Map<UUID, Optional<LocalDate>> dues = new HashMap<>();
        units(published.planId(), published.number())
                .forEach(unit -> people.holding(PlanPermission.REPORT, unit.organisationId())
                        .forEach(person -> dues.putIfAbsent(person, Optional.ofNullable(unit.due()))));
        return dues.keySet().stream().collect(Collectors.groupingBy(dues::get, Collectors.toSet()));
    }

    void settle(@Observes PlanClosed closed) {
        notifications.settle(
                new NotificationSubject(TYPE, closed.planId()), PlanNotice.PLAN_PUBLISHED, PlanNotice.PLAN_AMENDED);
    }

    /** @param due the first day from today on by which something open of the unit is due; null where nothing is */
    record UnitDue(UUID organisationId, LocalDate due) {}

    /** Those whom the version names, the first to be due first, and those whom it has let go. */
    private List<UnitDue> units(UUID planId, int number) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select part.organisation_id, min(%1$s) filter (where %1$s >= ? and part.done_on is null
                            and part.withdrawn_in is null and item.withdrawn_in is null) as due
                        from responsible_unit part join task_item item on item.id = part.task_item_id
                            join work_plan plan on plan.id = item.plan_id
                        where item.plan_id = ? and item.resolution_id is null
                            and coalesce(item.withdrawn_in, ?) = ? and coalesce(part.withdrawn_in, ?) = ?
                        group by part.organisation_id order by due nulls last
                        """.formatted(UnitTaskList.DUE), time.today(), planId, number, number, number, number)
                        .map(RecordRows.of(UnitDue.class))
                        .list());
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select("""
                        select plan.id, coalesce(version.content ->> 'title', cast(plan.year as text)) as title
                        from work_plan plan join plan_version version on version.plan_id = plan.id
                        where plan.id = any (?) and version.state = 'PUBLISHED' order by version.number
                        """, (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return found.put(id, new Description(row.getString("title"), "/plans/" + id));
                })
                .list());
        return found;
    }
}
