package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.list.RecordRows;

/**
 * The rows of messages. Whoever sends and whoever reverses what is told lock in the same order: first the cases by id, then
 * the messages by id. So one of the two sees what the other has done.
 */
@ApplicationScoped
class MessageRows {

    @Inject
    Jdbi jdbi;

    /**
     * A message that can go, in the order in which messages go.
     *
     * @param words what an officer added to its batch, or null
     */
    record Waiting(UUID id, UUID batchId, MessageAct act, UUID recipientId, String words) {}

    /** That a message is, or would be, about a case. */
    record About(UUID messageId, UUID applicationId) {}

    /** What somebody was told last of a case. */
    record Told(UUID messageId, UUID recipientId, UUID applicationId, Said told, String grade) {

        boolean says(News news) {
            return told == news.said() && Objects.equals(grade, news.grade());
        }
    }

    /**
     * @param corrects the earlier message that is put right, or null
     */
    record NewLine(UUID recipientId, UUID applicationId, UUID corrects) {}

    /** A batch with one message for each recipient; in three statements. */
    UUID add(UUID roundId, MessageAct act, Collection<NewLine> lines, Instant now) {
        UUID batch = Ids.next();
        Map<UUID, UUID> messages = new HashMap<>();
        lines.forEach(line -> messages.computeIfAbsent(line.recipientId(), _ -> Ids.next()));
        List<UUID> recipients = List.copyOf(messages.keySet());
        jdbi.useHandle(sql -> {
            sql.execute(
                    "insert into message_batch (id, round_id, act, made_at, version) values (?, ?, ?, ?, 0)",
                    batch,
                    roundId,
                    act.name(),
                    now);
            sql.execute(
                    """
                    insert into round_message (id, batch_id, recipient_id, state)
                    select made.id, ?, made.recipient, 'WAITING' from unnest(?, ?) as made (id, recipient)
                    """,
                    batch,
                    recipients.stream().map(messages::get).toArray(UUID[]::new),
                    recipients.toArray(UUID[]::new));
            sql.execute(
                    """
                    insert into round_message_case (message_id, application_id, corrects)
                    select made.message, made.application, made.corrects
                    from unnest(?, ?, ?) as made (message, application, corrects)
                    """,
                    lines.stream().map(line -> messages.get(line.recipientId())).toArray(UUID[]::new),
                    lines.stream().map(NewLine::applicationId).toArray(UUID[]::new),
                    lines.stream().map(NewLine::corrects).toArray(UUID[]::new));
        });
        return batch;
    }

    /**
     * What waits in a round, as it is without a lock.
     *
     * @param batchId of one batch only, or null
     */
    List<About> waiting(UUID roundId, UUID batchId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select c.message_id, c.application_id from round_message_case c
                        join round_message m on m.id = c.message_id join message_batch b on b.id = m.batch_id
                        where m.state = 'WAITING' and b.round_id = ? and b.id = coalesce(cast(? as uuid), b.id)
                        """, roundId, batchId)
                .map(RecordRows.of(About.class))
                .list());
    }

    /** Nobody moves these cases until the transaction ends; others may tell of them too. */
    void keepCases(Collection<UUID> caseIds) {
        lockCases(caseIds, "share");
    }

    /** Nobody tells of these cases until the transaction ends, and what was told of them before is there to be read. */
    void holdCases(Collection<UUID> caseIds) {
        lockCases(caseIds, "no key update");
    }

    private void lockCases(Collection<UUID> caseIds, String strength) {
        jdbi.useHandle(sql -> sql.select(
                        "select id from round_application where id = any (?) order by id for " + strength,
                        (Object) caseIds.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** Those of the messages that still wait; nobody else sends or changes them, nor what is added to them. */
    List<Waiting> hold(Collection<UUID> messageIds) {
        Object ids = messageIds.toArray(UUID[]::new);
        return jdbi.withHandle(sql -> {
            sql.select("select id from round_message where id = any (?) order by id for update", ids)
                    .mapTo(UUID.class)
                    .list();
            sql.select("""
                            select id from message_batch where id in (select batch_id from round_message where id = any (?))
                            order by id for share
                            """, ids).mapTo(UUID.class).list();
            return sql.select("""
                            select m.id, m.batch_id, b.act, m.recipient_id, b.words from round_message m
                            join message_batch b on b.id = m.batch_id
                            where m.id = any (?) and m.state = 'WAITING' order by b.made_at, b.id, m.id
                            """, ids).map(RecordRows.of(Waiting.class)).list();
        });
    }

    Optional<Waiting> find(UUID messageId) {
        return jdbi.withHandle(sql ->
                sql.select("""
                        select m.id, m.batch_id, b.act, m.recipient_id, b.words from round_message m
                        join message_batch b on b.id = m.batch_id where m.id = ?
                        """, messageId).map(RecordRows.of(Waiting.class)).findOne());
    }

    /** The cases of each of the messages. */
    Map<UUID, Set<UUID>> about(Collection<UUID> messageIds) {
        return jdbi.withHandle(sql -> sql.select(
                        "select message_id, application_id from round_message_case where message_id = any (?)",
                        (Object) messageIds.toArray(UUID[]::new))
                .map(RecordRows.of(About.class))
                .collect(Collectors.groupingBy(
                        About::messageId, Collectors.mapping(About::applicationId, Collectors.toSet()))));
    }

    /** The last that each was told of each of the cases. */
    List<Told> told(Collection<UUID> caseIds) {
        return jdbi.withHandle(sql -> sql.select("""
                        select distinct on (m.recipient_id, c.application_id)
                            m.id as message_id, m.recipient_id, c.application_id, c.told, c.grade
                        from round_message_case c join round_message m on m.id = c.message_id
                        where c.application_id = any (?) and c.told is not null
                        order by m.recipient_id, c.application_id, m.sent_at desc, m.id desc
                        """, (Object) caseIds.toArray(UUID[]::new))
                .map(RecordRows.of(Told.class))
                .list());
    }

    /** Writes down what has gone, and what did not because nothing of it was left; in three statements. */
    void sent(List<Waiting> messages, Map<UUID, List<Outgoing.Telling>> tellings, UUID by, Instant now) {
        List<Waiting> going = messages.stream()
                .filter(each -> tellings.containsKey(each.id()))
                .toList();
        List<UUID> dropped = messages.stream()
                .map(Waiting::id)
                .filter(id -> !tellings.containsKey(id))
                .toList();
        List<Object[]> told = new ArrayList<>();
        going.forEach(message -> tellings.get(message.id())
                .forEach(telling -> told.add(new Object[] {
                    message.id(),
                    telling.applicationId(),
                    telling.news().said().name(),
                    telling.news().grade()
                })));
        jdbi.useHandle(sql -> {
            sql.execute(
                    "update round_message set state = 'DROPPED', changed_by = ? where id = any (?)",
                    by,
                    dropped.toArray(UUID[]::new));
            sql.execute(
                    """
                    update round_message m set state = 'SENT', words = gone.words, sent_at = ?, changed_by = ?
                    from unnest(?, cast(? as text[])) as gone (id, words) where m.id = gone.id
                    """,
                    now,
                    by,
                    going.stream().map(Waiting::id).toArray(UUID[]::new),
                    going.stream().map(Waiting::words).toArray(String[]::new));
            sql.execute(
                    """
                    update round_message_case c set told = gone.told, grade = gone.grade
                    from unnest(?, ?, cast(? as text[]), cast(? as text[])) as gone (message, application, told, grade)
                    where c.message_id = gone.message and c.application_id = gone.application
                    """,
                    told.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new),
                    told.stream().map(row -> (UUID) row[1]).toArray(UUID[]::new),
                    told.stream().map(row -> (String) row[2]).toArray(String[]::new),
                    told.stream().map(row -> (String) row[3]).toArray(String[]::new));
        });
    }

    /** @return false where it has gone, or is none of the round's */
    boolean change(UUID roundId, UUID messageId, MessageState state, String reason, UUID by) {
        return jdbi.withHandle(sql -> sql.execute("""
                        update round_message m set state = ?, reason = ?, changed_by = ? from message_batch b
                        where m.id = ? and b.id = m.batch_id and b.round_id = ?
                            and m.state in ('WAITING', 'HELD', 'REMOVED')
                        """, state.name(), reason, by, messageId, roundId)) == 1;
    }

    /** @return false where another has written since this version */
    boolean write(UUID batchId, String words, long version) {
        return jdbi.withHandle(sql -> sql.execute(
                        "update message_batch set words = ?, version = version + 1 where id = ? and version = ?",
                        words,
                        batchId,
                        version))
                == 1;
    }

    int held(UUID roundId) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select count(*) from round_message m join message_batch b on b.id = m.batch_id
                        where b.round_id = ? and m.state = 'HELD'
                        """, roundId).mapTo(Integer.class).one());
    }
}
