package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.list.SortKey;

/** The lists of a round's messages and of its batches, the newest act first. */
@ApplicationScoped
class MessageList {

    private static final String MESSAGES = "m.id, m.batch_id, b.act, person.display_name as recipient_name,"
            + " (select count(*) from round_message_case c where c.message_id = m.id) as cases, m.state, m.reason, m.sent_at";

    private static final String FROM_MESSAGES =
            "round_message m join message_batch b on b.id = m.batch_id join app_user person on person.id = m.recipient_id";

    private static final String BATCHES = """
            b.id, b.act, b.made_at, b.words, b.version,
            (select count(*) from round_message m where m.batch_id = b.id and m.state = 'WAITING') as waiting,
            (select count(*) from round_message m where m.batch_id = b.id and m.state = 'HELD') as held,
            (select count(*) from round_message m where m.batch_id = b.id and m.state = 'REMOVED') as removed,
            (select count(*) from round_message m where m.batch_id = b.id and m.state = 'SENT') as sent,
            (select count(*) from round_message m where m.batch_id = b.id and m.state = 'DROPPED') as dropped
            """;

    @Inject
    Lists lists;

    @Inject
    Jdbi jdbi;

    /**
     * @param batch of one act
     * @param state of one state
     * @param recipient whose name contains it
     */
    record Filter(UUID batch, MessageState state, String recipient) {}

    Page<MessageSummary> messages(UUID roundId, Filter filter, PageRequest request) {
        ListQuery query = ListQuery.of(MESSAGES, FROM_MESSAGES)
                .where("b.round_id = ?", roundId)
                .whereGiven("b.id = ?", filter.batch())
                .whereGiven(
                        "m.state = ?",
                        filter.state() == null ? null : filter.state().name())
                .whereContains("person.display_name", filter.recipient())
                .orderBy(SortKey.descending("b.made_at", "timestamptz"), SortKey.ascending("m.id", "uuid"));
        return lists.page(query, request, MessageSummary.class);
    }

    Page<MessageBatchView> batches(UUID roundId, PageRequest request) {
        ListQuery query = ListQuery.of(BATCHES, "message_batch b")
                .where("b.round_id = ?", roundId)
                .orderBy(SortKey.descending("b.made_at", "timestamptz"), SortKey.descending("b.id", "uuid"));
        return lists.page(query, request, MessageBatchView.class);
    }

    Optional<MessageBatchView> batch(UUID roundId, UUID batchId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select " + BATCHES + " from message_batch b where b.id = ? and b.round_id = ?",
                        batchId,
                        roundId)
                .map(RecordRows.of(MessageBatchView.class))
                .findOne());
    }

    Optional<MessageSummary> find(UUID roundId, UUID messageId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select " + MESSAGES + " from " + FROM_MESSAGES + " where m.id = ? and b.round_id = ?",
                        messageId,
                        roundId)
                .map(RecordRows.of(MessageSummary.class))
                .findOne());
    }

    /** What an officer had added to it when it went, or null. */
    String wordsOf(UUID messageId) {
        return jdbi.withHandle(sql -> sql.select("select words from round_message where id = ?", messageId)
                .map((row, _) -> Optional.ofNullable(row.getString("words")))
                .one()
                .orElse(null));
    }
}
