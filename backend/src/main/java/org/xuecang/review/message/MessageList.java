package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/**
 * The lists of a round's messages and of its batches, the newest act first; without messages that tell of a case that the caller is
 * not shown, which count nowhere.
 */
@ApplicationScoped
class MessageList {

    private static final String MESSAGES = "m.id, m.batch_id, b.act, person.display_name as recipient_name,"
            + " (select count(*) from round_message_case c where c.message_id = m.id) as cases, m.state, m.reason, m.sent_at";

    private static final String FROM_MESSAGES =
            "round_message m join message_batch b on b.id = m.batch_id join app_user person on person.id = m.recipient_id";

    private static final String BATCHES = """
            b.id, b.act, b.made_at, b.words, b.version, coalesce(counted.waiting, 0) as waiting,
            coalesce(counted.held, 0) as held, coalesce(counted.removed, 0) as removed, coalesce(counted.sent, 0) as sent,
            coalesce(counted.dropped, 0) as dropped
            """;

    @Inject
    OwnCase own;

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
                .visible(shown())
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
        return lists.page(batches(roundId), request, MessageBatchView.class);
    }

    Optional<MessageBatchView> batch(UUID roundId, UUID batchId) {
        return lists.first(batches(roundId).where("b.id = ?", batchId), 1, MessageBatchView.class).stream()
                .findFirst();
    }

    private ListQuery batches(UUID roundId) {
        Condition shown = shown();
        List<Object> parameters = new ArrayList<>();
        parameters.add(roundId);
        parameters.addAll(shown.parameters());
        return ListQuery.of(BATCHES, "message_batch b")
                .leftJoin("""
            (select m.batch_id, count(*) filter (where m.state = 'WAITING') as waiting,
                count(*) filter (where m.state = 'HELD') as held, count(*) filter (where m.state = 'REMOVED') as removed,
                count(*) filter (where m.state = 'SENT') as sent, count(*) filter (where m.state = 'DROPPED') as dropped
            from round_message m join message_batch mine on mine.id = m.batch_id and mine.round_id = ? where %s
            group by m.batch_id) counted on counted.batch_id = b.id
            """.formatted(shown.sql()), parameters.toArray())
                .where("b.round_id = ?", roundId)
                .orderBy(SortKey.descending("b.made_at", "timestamptz"), SortKey.descending("b.id", "uuid"));
    }

    /** That a message tells of no case that the caller is not shown; of a row of {@code round_message m}. */
    private Condition shown() {
        Condition close = own.close();
        return new Condition(
                "m.id not in (select about.message_id from round_message_case about"
                        + " join round_application a on a.id = about.application_id where " + close.sql() + ")",
                close.parameters());
    }

    Optional<MessageSummary> find(UUID roundId, UUID messageId) {
        ListQuery query = ListQuery.of(MESSAGES, FROM_MESSAGES)
                .visible(shown())
                .where("m.id = ? and b.round_id = ?", messageId, roundId)
                .orderBy(SortKey.ascending("m.id", "uuid"));
        return lists.first(query, 1, MessageSummary.class).stream().findFirst();
    }

    /** What an officer had added to it when it went, or null. */
    String wordsOf(UUID messageId) {
        return jdbi.withHandle(sql -> sql.select("select words from round_message where id = ?", messageId)
                .map((row, _) -> Optional.ofNullable(row.getString("words")))
                .one()
                .orElse(null));
    }
}
