package org.xuecang.platform.job;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.xuecang.platform.http.IdempotencyKeys;
import org.xuecang.platform.time.RequestTime;

/** Forgets idempotency keys past their memory. */
@ApplicationScoped
class IdempotencyCleaning implements RecurringJob {

    @Inject
    IdempotencyKeys keys;

    @Override
    public String name() {
        return "idempotency-cleaning";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(RequestTime.ZONE, LocalTime.of(3, 0));
    }

    @Override
    public void run() {
        keys.forgetExpired();
    }
}
