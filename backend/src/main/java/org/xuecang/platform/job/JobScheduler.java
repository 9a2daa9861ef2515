package org.xuecang.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.xuecang.platform.access.AsSystem;

/** db-scheduler on the application's own pool: rows tell what is due, and one copy takes each. */
@ApplicationScoped
class JobScheduler {

    /** After everything else has started. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 500;

    private static final String ONE_OFF = "one-off";

    @Inject
    DataSource pool;

    @Inject
    JobConfig config;

    @Inject
    @All
    List<RecurringJob> recurring;

    @Inject
    JobRunner runner;

    @Inject
    JobMetrics metrics;

    @Inject
    AsSystem system;

    /** The machine's: a rehearsal that moves the application's clock must not make running jobs look dead. */
    private final SystemClock clock = new SystemClock();

    private OneTimeTask<Void> oneOff;
    private Scheduler scheduler;

    @PostConstruct
    void build() {
        // db-scheduler tries a failed one-off again after five minutes: only jobs that a stop has cut off fail here
        oneOff = Tasks.oneTime(ONE_OFF)
                .execute((instance, context) ->
                        runner.run(UUID.fromString(instance.getId()), () -> isStopping(context.getSchedulerState())));
        scheduler = Scheduler.create(pool, List.of(oneOff))
                .startTasks(recurring.stream().map(this::task).toList())
                .clock(clock)
                .tableName("scheduled_task")
                .threads(config.threads())
                .pollingInterval(config.poll())
                .pollUsingLockAndFetch(0.5, 1.0)
                .shutdownMaxWait(config.patience())
                .build();
    }

    void start(@Observes @Priority(LAST) StartupEvent start) {
        if (config.run()) {
            scheduler.start();
        }
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stop) {
        if (config.run()) {
            scheduler.stop();
        }
    }

    /** In the transaction under way: its rollback forgets the job. */
    void schedule(UUID jobId) {
        scheduler.schedule(oneOff.instance(jobId.toString()), clock.now());
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Submitted submitted) {
        if (config.run()) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), job.schedule()).execute((instance, context) -> {
            try {
                system.run(job::run);
            } catch (RuntimeException failure) {
                metrics.failed(job.name());
                throw failure;
            }
        });
    }

    private static boolean isStopping(SchedulerState state) {
        return state.isShuttingDown();
    }
}
