package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.notification.Notifications;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.time.RequestTime;

/**
 * Lets messages go, each once: what waits is held, worded by what holds at this moment, and handed to the notifications in
 * one transaction. Whoever presses a second time, or at the same moment, finds nothing that waits.
 */
@ApplicationScoped
class MessageSending {

    @Inject
    MessageRows messages;

    @Inject
    Outgoing outgoing;

    @Inject
    Notifications notifications;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** @param batchId null for all of the round */
    @Transactional(Transactional.TxType.MANDATORY)
    SentMessages send(UUID roundId, UUID batchId) {
        List<MessageRows.About> found = messages.waiting(roundId, batchId);
        if (found.isEmpty()) {
            return new SentMessages(0, 0, messages.held(roundId));
        }
        messages.keepCases(found.stream().map(MessageRows.About::applicationId).collect(Collectors.toSet()));
        List<MessageRows.Waiting> held =
                messages.hold(found.stream().map(MessageRows.About::messageId).collect(Collectors.toSet()));
        Map<UUID, List<Outgoing.Telling>> tellings = outgoing.of(held);
        UUID by = gate.caller().account();
        messages.sent(held, tellings, by, time.now());
        handOver(held, tellings);
        return new SentMessages(tellings.size(), held.size() - tellings.size(), messages.held(roundId));
    }

    private void handOver(List<MessageRows.Waiting> held, Map<UUID, List<Outgoing.Telling>> tellings) {
        Map<UUID, Map<UUID, UUID>> byBatch = new LinkedHashMap<>();
        Map<UUID, MessageAct> acts = new HashMap<>();
        held.stream().filter(each -> tellings.containsKey(each.id())).forEach(each -> {
            acts.put(each.batchId(), each.act());
            byBatch.computeIfAbsent(each.batchId(), _ -> new LinkedHashMap<>()).put(each.recipientId(), each.id());
        });
        byBatch.forEach((batch, subjects) ->
                notifications.sendEach(acts.get(batch), RoundMessageSubjects.TYPE, subjects, null));
    }
}
