package org.xuecang.platform.personal;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Map;
import org.xuecang.platform.job.Jobs;
import org.xuecang.platform.job.RecurringJob;
import org.xuecang.platform.time.RequestTime;

/** Looks every night whether values under an older key are left, and submits the job that seals them anew. */
@ApplicationScoped
class Reencryption implements RecurringJob {

    static final String KIND = "personal.re-encryption";

    @Inject
    StalePersonalValues stale;

    @Inject
    Jobs jobs;

    @Override
    public String name() {
        return "personal-re-encryption";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(RequestTime.ZONE, LocalTime.of(2, 0));
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (stale.count() > 0 && !jobs.isOpen(KIND)) {
                jobs.submit(KIND, null, Map.of());
            }
        });
    }
}
