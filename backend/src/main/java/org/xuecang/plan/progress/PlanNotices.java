package org.xuecang.plan.progress;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    void tellUnits(@Observes @Priority(LATER) PlanPublished published) {
        Set<UUID> told = units(published.planId(), published.number()).stream()
                .flatMap(unit -> people.holding(PlanPermission.REPORT, unit).stream())
                .collect(Collectors.toSet());
        if (!told.isEmpty()) {
            notifications.send(
                    published.number() == 1 ? PlanNotice.PLAN_PUBLISHED : PlanNotice.PLAN_AMENDED,
                    Recipients.people(told.toArray(UUID[]::new)),
                    new NotificationSubject(TYPE, published.planId()),
                    null);
        }
    }

    void settle(@Observes PlanClosed closed) {
        notifications.settle(
                new NotificationSubject(TYPE, closed.planId()), PlanNotice.PLAN_PUBLISHED, PlanNotice.PLAN_AMENDED);
    }

    /** Those whom the version names, and those whom it has let go. */
    private List<UUID> units(UUID planId, int number) {
        return jdbi.withHandle(sql -> sql.select("""
                        select distinct unit.organisation_id
                        from responsible_unit unit join task_item item on item.id = unit.task_item_id
                        where item.plan_id = ? and item.resolution_id is null
                            and coalesce(item.withdrawn_in, ?) = ? and coalesce(unit.withdrawn_in, ?) = ?
                        """, planId, number, number, number, number)
                .mapTo(UUID.class)
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
