package org.xuecang.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.SystemTime;

/** Runs one-off jobs and writes down how they end. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobRows rows;
    private final AsSystem system;
    private final SystemTime time;
    private final ObjectMapper json;
    private final JobMetrics metrics;
    private final Map<String, JobHandler> handlers;

    @Inject
    JobRunner(
            JobRows rows,
            AsSystem system,
            SystemTime time,
            ObjectMapper json,
            JobMetrics metrics,
            @All List<JobHandler> handlers) {
        this.rows = rows;
        this.system = system;
        this.time = time;
        this.json = json;
        this.metrics = metrics;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    /**
     * @param stopping whether this copy is going down: then a failure is the stop's and the job is left for another copy
     */
    void run(UUID id, BooleanSupplier stopping) {
        Optional<Job> started =
                system.call(() -> apart(() -> rows.start(id, time.now())) ? rows.find(id) : Optional.empty());
        if (started.isEmpty()) {
            return;
        }
        Job job = started.get();
        try {
            system.run(() -> handler(job).run(new Run(id)));
            apart(() -> rows.finish(id, time.now()));
        } catch (CancelledJob cancelled) {
            LOG.infof("job %s of %s was called off", id, job.kind());
        } catch (RuntimeException failure) {
            if (stopping.getAsBoolean()) {
                throw failure;
            }
            String problem =
                    failure instanceof DomainError refused ? refused.type().code() : PlatformProblem.INTERNAL.code();
            apart(() -> rows.fail(id, problem, time.now()));
            metrics.failed(job.kind());
            LOG.errorf(failure, "job %s of %s failed: %s", id, job.kind(), problem);
        }
    }

    private JobHandler handler(Job job) {
        return Optional.ofNullable(handlers.get(job.kind()))
                .orElseThrow(() -> new IllegalStateException("nothing runs " + job.kind()));
    }

    private static boolean apart(BooleanSupplier change) {
        return QuarkusTransaction.requiringNew().call(change::getAsBoolean);
    }

    private final class Run implements JobRun {

        private final UUID id;

        private Run(UUID id) {
            this.id = id;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public <T> T input(Class<T> type) {
            try {
                return json.readValue(rows.input(id), type);
            } catch (JsonProcessingException unfit) {
                throw new IllegalStateException("input of job " + id + " does not fit " + type.getSimpleName());
            }
        }

        @Override
        public void progress(long done, long total) {
            if (!apart(() -> rows.progress(id, done, total))) {
                throw new CancelledJob();
            }
        }
    }
}
