package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.round.OpenRound;

/** Lets those who handle a round read its messages, add to them, hold them back and send them. */
@ApplicationScoped
public class MessageService {

    @Inject
    MessageDesk desk;

    @Inject
    MessageRows messages;

    @Inject
    MessageList list;

    @Inject
    MessageLines lines;

    @Inject
    MessageSending sending;

    @Inject
    AppUsers people;

    @Inject
    Validation validation;

    @Inject
    Gate gate;

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    Page<MessageSummary> list(UUID roundId, MessageList.Filter filter, PageRequest page) {
        return list.messages(desk.seen(roundId).id(), filter, page);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    Page<MessageBatchView> batches(UUID roundId, PageRequest page) {
        return list.batches(desk.seen(roundId).id(), page);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    MessageView get(UUID roundId, UUID messageId) {
        return view(desk.seen(roundId), messageId);
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404, 403 also where a case of the round is the caller's own, 428, 412,
     *     422
     */
    @Transactional
    MessageBatchView write(UUID roundId, UUID batchId, IfMatch seen, WriteWordsRequest request) {
        OpenRound round = handled(roundId);
        MessageBatchView batch = batch(round, batchId);
        IfMatch.check(seen, batch);
        validation.of(request).throwIfAny();
        if (!messages.write(batchId, request.words(), batch.version())) {
            throw PlatformProblem.STALE.error();
        }
        return batch(round, batchId);
    }

    /**
     * Holds a message back, leaves its recipient out, or lets it wait again.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 also where a case of the round is the caller's own, 422, 409
     *     {@code message-gone}
     */
    @Transactional
    MessageView change(UUID roundId, UUID messageId, ChangeMessageRequest request) {
        OpenRound round = handled(roundId);
        view(round, messageId);
        Faults faults = validation.of(request);
        boolean unsaid = request.state() == ChangeMessageRequest.To.REMOVED && request.reason() == null;
        faults.addIf(unsaid, "/reason", "not-null").throwIfAny();
        MessageState state = request.state().state();
        if (!messages.change(roundId, messageId, state, request.reason(), callerId())) {
            throw MessageProblem.MESSAGE_GONE.error();
        }
        return view(round, messageId);
    }

    /**
     * All that waits, or what waits of one act; where nothing does nothing happens.
     *
     * @throws org.xuecang.platform.problem.DomainError 404 also for a batch of another round, 403 also where a case of the
     *     round is the caller's own
     */
    @Transactional
    public SentMessages send(UUID roundId, SendMessagesRequest request) {
        OpenRound round = handled(roundId);
        validation.of(request).throwIfAny();
        Optional.ofNullable(request.batchId()).ifPresent(id -> batch(round, id));
        return sending.send(roundId, request.batchId());
    }

    private OpenRound handled(UUID roundId) {
        return desk.handled(roundId);
    }

    private UUID callerId() {
        return gate.caller().account();
    }

    private MessageBatchView batch(OpenRound round, UUID batchId) {
        return list.batch(round.id(), batchId).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private MessageView view(OpenRound round, UUID messageId) {
        MessageSummary found = list.find(round.id(), messageId).orElseThrow(PlatformProblem.NOT_FOUND::error);
        MessageRows.Waiting message = messages.find(messageId).orElseThrow();
        boolean sent = found.state() == MessageState.SENT;
        List<MessageLine> said = sent
                ? lines.sent(List.of(messageId)).getOrDefault(messageId, List.of())
                : found.state() == MessageState.DROPPED ? List.of() : lines.waiting(message);
        Locale language = people.language(message.recipientId());
        String words = sent ? list.wordsOf(messageId) : message.words();
        return new MessageView(
                found.id(),
                found.batchId(),
                found.act(),
                found.recipientName(),
                language.getLanguage(),
                found.state(),
                found.reason(),
                found.sentAt(),
                said,
                said.isEmpty() ? null : MessageText.of(found.act(), round.title(), said, words, language));
    }
}
