package org.xuecang.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The outbox's rows. */
@ApplicationScoped
class OutboxMessages {

    /**
     * What waits and what was given up.
     *
     * @param oldestSeconds how long the oldest waiting message has been due, 0 where none is
     */
    record Backlog(long waiting, long givenUp, double oldestSeconds) {}

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    /** Locks the next message that is due and that nobody else holds, until the transaction ends. */
    Optional<OutboxMessage> takeNext() {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select id, kind, payload, attempts from outbox_message
                        where done_at is null and given_up_at is null and due_at <= clock_timestamp()
                        order by due_at, id limit 1 for update skip locked
                        """)
                .map((row, context) -> new OutboxMessage(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("payload"),
                        row.getInt("attempts") + 1,
                        json))
                .findOne());
    }

    void markDone(UUID id) {
        jdbi.useHandle(sql ->
                sql.execute("update outbox_message set done_at = now(), attempts = attempts + 1 where id = ?", id));
    }

    /** Leaves a message alone that another dispatcher has handled in the meantime. */
    void postpone(UUID id, String code, Duration wait) {
        jdbi.useHandle(sql -> sql.execute("""
                update outbox_message set attempts = attempts + 1, last_error = ?,
                    due_at = now() + make_interval(secs => ?)
                where id = ? and done_at is null
                """, code, wait.toMillis() / 1000.0, id));
    }

    void giveUp(UUID id, String code) {
        jdbi.useHandle(sql -> sql.execute("""
                update outbox_message set attempts = attempts + 1, last_error = ?, given_up_at = now()
                where id = ? and done_at is null
                """, code, id));
    }

    int forgetDone(Duration memory) {
        return jdbi.withHandle(sql ->
                sql.execute("delete from outbox_message where done_at < now() - make_interval(secs => ?)", (double)
                        memory.toSeconds()));
    }

    Backlog backlog() {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select
                            count(*) filter (where given_up_at is null) as waiting,
                            count(*) filter (where given_up_at is not null) as given_up,
                            coalesce(extract(epoch from clock_timestamp()
                                - min(due_at) filter (where given_up_at is null and due_at <= clock_timestamp())), 0)
                                as oldest_seconds
                        from outbox_message where done_at is null
                        """)
                .map((row, context) -> new Backlog(row.getLong(1), row.getLong(2), row.getDouble(3)))
                .one());
    }
}
