package org.xuecang.review;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.xuecang.platform.job.RecurringJob;

/**
 * Takes back what experts may not review any more: a role begins at midnight, and nobody does anything then. Until it runs they
 * see none of it already.
 */
@ApplicationScoped
class ConflictJob implements RecurringJob {

    @Inject
    ConflictService conflicts;

    @Override
    public String name() {
        return "review-conflicts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(conflicts::keepAllApart);
    }
}
