package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.time.RequestTime;

/** Takes what an act has to tell into its round's outbox, for the features that decide of cases. */
@ApplicationScoped
public class RoundMessages {

    @Inject
    MessageRows messages;

    @Inject
    MessageRecipients recipients;

    @Inject
    MessageSettings settings;

    @Inject
    MessageSending sending;

    @Inject
    CaseNews news;

    @Inject
    RoundCases cases;

    @Inject
    RequestTime time;

    /** One message to each who is concerned; it waits, unless the round says that messages go at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(UUID roundId, MessageAct act, Collection<UUID> caseIds) {
        add(
                roundId,
                act,
                recipients.of(news.of(caseIds).keySet()).entrySet().stream()
                        .flatMap(each ->
                                each.getValue().stream().map(id -> new MessageRows.NewLine(each.getKey(), id, null)))
                        .toList());
    }

    /**
     * A case fares otherwise than before, which is written already: whoever was told what holds no more gets a message that
     * names the earlier one. What has not gone yet needs nothing: it says what holds when it goes.
     *
     * @return who gets it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> correct(UUID caseId) {
        messages.holdCases(Set.of(caseId));
        News now = news.of(Set.of(caseId)).get(caseId);
        if (now == null || !now.said().isReversal()) {
            return Set.of();
        }
        List<MessageRows.NewLine> lines = messages.told(Set.of(caseId)).stream()
                .filter(told -> !told.says(now))
                .map(told -> new MessageRows.NewLine(told.recipientId(), caseId, told.messageId()))
                .toList();
        if (!lines.isEmpty()) {
            UUID round = cases.find(caseId).map(RoundCase::roundId).orElseThrow();
            add(round, MessageAct.ROUND_CORRECTED, lines);
        }
        return lines.stream().map(MessageRows.NewLine::recipientId).collect(Collectors.toUnmodifiableSet());
    }

    private void add(UUID roundId, MessageAct act, List<MessageRows.NewLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UUID batch = messages.add(roundId, act, lines, time.now());
        if (settings.of(roundId).atOnce()) {
            sending.send(roundId, batch);
        }
    }
}
