package org.xuecang.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Access;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** One-off jobs: submitted by features, watched and called off by their owner and by administrators. */
@ApplicationScoped
public class Jobs {

    /** A job was submitted; this copy's scheduler looks for it once the transaction has committed. */
    record Submitted() {}

    @Inject
    JobRows rows;

    @Inject
    JobScheduler scheduler;

    @Inject
    Access access;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    ObjectMapper json;

    @Inject
    Event<Submitted> submitted;

    /**
     * Takes part in the caller's transaction; the job runs after its commit.
     *
     * @param kind names the {@link JobHandler}
     * @param organisationId whose administrators may watch it; null for the system's own work
     * @param input a record of ids, never of personal values
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID submit(String kind, UUID organisationId, Object input) {
        UUID id = Ids.next();
        UUID owner = access.caller().userId();
        rows.insert(
                new Job(id, kind, owner, organisationId, JobState.QUEUED, 0, null, null, time.now(), null, null),
                write(input));
        scheduler.schedule(id);
        submitted.fire(new Submitted());
        return id;
    }

    /** Whether a job of this kind is waiting or under way. */
    public boolean isOpen(String kind) {
        return rows.isOpen(kind);
    }

    Job get(UUID id) {
        Caller caller = gate.requireSelf();
        return visible(rows.find(id), caller);
    }

    @Transactional
    Job cancel(UUID id) {
        Caller caller = gate.requireSelf();
        visible(rows.find(id), caller);
        if (!rows.cancel(id, time.now())) {
            throw JobProblem.JOB_HAS_ENDED.error();
        }
        return rows.find(id).orElseThrow();
    }

    private Job visible(Optional<Job> found, Caller caller) {
        return found.filter(job -> job.ownerId().equals(caller.userId()) || oversees(caller, job))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private boolean oversees(Caller caller, Job job) {
        return job.organisationId() == null
                ? caller.holds(Role.ADMINISTRATOR)
                : gate.allows(JobPermission.OVERSEE, job.organisationId());
    }

    private String write(Object input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException programmerError) {
            throw new IllegalArgumentException(
                    "cannot be a job's input: " + input.getClass().getName(), programmerError);
        }
    }
}
