package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.platform.Ids;

/** The rows of messages. */
@ApplicationScoped
class NotificationRows {

    @Inject
    Jdbi jdbi;

    /** What a recipient already has from this sending stays as it is. */
    void insert(UUID sendingId, Sending sending, Collection<UUID> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch("""
                    insert into notification (id, sending_id, recipient_id, kind, subject_type, subject_id, due_on, created_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (sending_id, recipient_id) do nothing
                    """);
            for (UUID recipient : recipients) {
                batch.add(
                        Ids.next(),
                        sendingId,
                        recipient,
                        sending.kind(),
                        sending.subject().type(),
                        sending.subject().id(),
                        sending.dueOn(),
                        sending.at());
            }
            batch.execute();
        });
    }

    /** The same for messages of which each has a subject of its own; in one statement. */
    void insertEach(UUID sendingId, SendingEach sending) {
        List<UUID> recipients = List.copyOf(sending.subjects().keySet());
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into notification (id, sending_id, recipient_id, kind, subject_type, subject_id, due_on, created_at)
                select told.id, ?, told.recipient, ?, ?, told.subject, ?, ?
                from unnest(?, ?, ?) as told (id, recipient, subject) on conflict (sending_id, recipient_id) do nothing
                """,
                sendingId,
                sending.kind(),
                sending.subjectType(),
                sending.dueOn(),
                sending.at(),
                recipients.stream().map(_ -> Ids.next()).toArray(UUID[]::new),
                recipients.toArray(UUID[]::new),
                recipients.stream().map(sending.subjects()::get).toArray(UUID[]::new)));
    }

    void settle(Settling settling) {
        jdbi.useHandle(sql -> sql.execute(
                """
                update notification set settled_at = ?, read_at = coalesce(read_at, ?)
                where subject_type = ? and subject_id = ? and kind = any (?) and settled_at is null
                """,
                settling.at(),
                settling.at(),
                settling.subject().type(),
                settling.subject().id(),
                settling.kinds().toArray(String[]::new)));
    }

    int countUnread(UUID recipientId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select count(*) from notification where recipient_id = ? and read_at is null", recipientId)
                .mapTo(Integer.class)
                .one());
    }

    /** @return false when the recipient has no such message */
    boolean markRead(UUID id, UUID recipientId, Instant now) {
        return jdbi.withHandle(sql -> sql.execute(
                        "update notification set read_at = coalesce(read_at, ?) where id = ? and recipient_id = ?",
                        now,
                        id,
                        recipientId))
                == 1;
    }

    int markAllRead(UUID recipientId, Instant now) {
        return jdbi.withHandle(sql -> sql.execute(
                "update notification set read_at = ? where recipient_id = ? and read_at is null", now, recipientId));
    }

    /** What is unread moves; what the successor was sent as well stays with each. */
    int handOver(UUID fromUserId, UUID toUserId) {
        return jdbi.withHandle(sql -> sql.execute("""
                update notification mine set recipient_id = ?
                where recipient_id = ? and read_at is null and not exists (
                    select 1 from notification theirs where theirs.sending_id = mine.sending_id and theirs.recipient_id = ?)
                """, toUserId, fromUserId, toUserId));
    }
}
