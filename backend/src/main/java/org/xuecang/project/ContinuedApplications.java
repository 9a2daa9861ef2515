package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ConflictService;

/** Which earlier application a later one continues: its advice is read beside it, and who advised it does not review the later. */
@ApplicationScoped
public class ContinuedApplications {

    @Inject
    GuidanceViews views;

    @Inject
    ConflictService apart;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /**
     * In the place of what was said before.
     *
     * @param earlier null for none
     * @param by null for the system
     */
    public void say(UUID later, UUID earlier, UUID by) {
        jdbi.useHandle(sql -> {
            sql.execute("delete from continued_application where application_id = ?", later);
            if (earlier != null) {
                sql.execute("""
                        insert into continued_application (application_id, earlier_id, said_by, said_at)
                        values (?, ?, ?, ?)
                        """, later, earlier, by, time.now());
            }
        });
        apart.keepApart(advisers(views.chain(later)));
    }

    /** Who advised any of some applications: they do not review what continues it. */
    private List<UUID> advisers(List<UUID> applicationIds) {
        return jdbi.withHandle(sql -> sql.select(
                        "select distinct mentor_id from mentorship where application_id = any (?) and accepted_at is not null",
                        (Object) applicationIds.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }
}
