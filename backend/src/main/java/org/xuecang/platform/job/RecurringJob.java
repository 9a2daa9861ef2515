package org.xuecang.platform.job;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * Something done again and again, by one copy at a time, as the system. Declared by making it a bean. It may be
 * interrupted and run again, so it begins its own transactions, and small ones.
 */
public interface RecurringJob {

    /** Stable name in kebab case; the row of the job. */
    String name();

    /** Wall-clock schedules name {@link org.xuecang.platform.time.RequestTime#ZONE}. */
    Schedule schedule();

    void run();
}
