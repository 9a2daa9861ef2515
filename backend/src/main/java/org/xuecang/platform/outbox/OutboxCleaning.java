package org.xuecang.platform.outbox;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.xuecang.platform.job.RecurringJob;
import org.xuecang.platform.time.RequestTime;

/** Removes messages that were handled long ago. */
@ApplicationScoped
class OutboxCleaning implements RecurringJob {

    @Inject
    OutboxMessages messages;

    @Inject
    OutboxConfig config;

    @Override
    public String name() {
        return "outbox-cleaning";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(RequestTime.ZONE, LocalTime.of(3, 10));
    }

    @Override
    public void run() {
        messages.forgetDone(config.memory());
    }
}
