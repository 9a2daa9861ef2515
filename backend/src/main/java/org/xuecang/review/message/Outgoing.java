package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What messages say that have not gone: what holds now, as far as their recipients have not been told it already. */
@ApplicationScoped
class Outgoing {

    @Inject
    MessageRows messages;

    @Inject
    CaseNews news;

    /** What a message says of a case. */
    record Telling(UUID applicationId, News news) {}

    private record Hearer(UUID personId, UUID applicationId) {}

    /**
     * @param waiting in the order in which they go
     * @return by the message's id; without those that have nothing to say any more
     */
    Map<UUID, List<Telling>> of(List<MessageRows.Waiting> waiting) {
        Map<UUID, Set<UUID>> about =
                messages.about(waiting.stream().map(MessageRows.Waiting::id).toList());
        Set<UUID> cases = about.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Map<UUID, News> now = news.of(cases);
        Map<Hearer, News> heard = new HashMap<>();
        messages.told(cases)
                .forEach(told -> heard.put(
                        new Hearer(told.recipientId(), told.applicationId()), new News(told.told(), told.grade())));
        Map<UUID, List<Telling>> tellings = new LinkedHashMap<>();
        for (MessageRows.Waiting message : waiting) {
            List<Telling> lines = new ArrayList<>();
            about.getOrDefault(message.id(), Set.of()).stream().sorted().forEach(id -> {
                News current = now.get(id);
                Hearer hearer = new Hearer(message.recipientId(), id);
                if (current != null && !current.equals(heard.get(hearer))) {
                    lines.add(new Telling(id, current));
                    heard.put(hearer, current);
                }
            });
            if (!lines.isEmpty()) {
                tellings.put(message.id(), lines);
            }
        }
        return tellings;
    }
}
