package org.xuecang.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/** The rows of one-off jobs. A state is left only from where it may be left; what has ended stays as it is. */
@ApplicationScoped
class JobRows {

    @Inject
    Jdbi jdbi;

    void insert(Job job, String input) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into job (id, kind, input, owner_id, organisation_id, state, created_at)
                values (?, ?, cast(? as jsonb), ?, ?, ?, ?)
                """, job.id(), job.kind(), input, job.ownerId(), job.organisationId(), job.state(), job.createdAt()));
    }

    Optional<Job> find(UUID id) {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select id, kind, owner_id, organisation_id, state, done, total, problem,
                            created_at, started_at, ended_at
                        from job where id = ?
                        """)
                .bind(0, id)
                .map(RecordRows.of(Job.class))
                .findOne());
    }

    String input(UUID id) {
        return jdbi.withHandle(sql -> sql.select("select cast(input as text) from job where id = ?", id)
                .mapTo(String.class)
                .one());
    }

    boolean isOpen(String kind) {
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from job where kind = ? and state in ('QUEUED', 'RUNNING'))", kind)
                .mapTo(Boolean.class)
                .one());
    }

    /** Also from RUNNING, where the copy that ran it died. */
    boolean start(UUID id, Instant now) {
        return changed("""
                update job set state = 'RUNNING', started_at = coalesce(started_at, ?)
                where id = ? and state in ('QUEUED', 'RUNNING')
                """, now, id);
    }

    boolean progress(UUID id, long done, long total) {
        return changed("update job set done = ?, total = ? where id = ? and state = 'RUNNING'", done, total, id);
    }

    boolean finish(UUID id, Instant now) {
        return changed("update job set state = 'DONE', ended_at = ? where id = ? and state = 'RUNNING'", now, id);
    }

    boolean fail(UUID id, String problem, Instant now) {
        return changed(
                "update job set state = 'FAILED', problem = ?, ended_at = ? where id = ? and state = 'RUNNING'",
                problem,
                now,
                id);
    }

    boolean cancel(UUID id, Instant now) {
        return changed(
                "update job set state = 'CANCELLED', ended_at = ? where id = ? and state in ('QUEUED', 'RUNNING')",
                now,
                id);
    }

    private boolean changed(String statement, Object... parameters) {
        return jdbi.withHandle(sql -> sql.execute(statement, parameters)) == 1;
    }
}
