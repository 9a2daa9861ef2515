package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.xuecang.identity.AppUsers;
import org.xuecang.round.OpenRound;

/** What messages an act would make, without making them. */
@ApplicationScoped
public class MessagePreviews {

    @Inject
    MessageRecipients recipients;

    @Inject
    AppUsers people;

    /**
     * By the recipients' names; in four statements, however many there are.
     *
     * @param news what there would be to tell
     * @param titles of its cases
     */
    public List<MessagePreview> of(OpenRound round, MessageAct act, Map<UUID, News> news, Map<UUID, String> titles) {
        Map<UUID, SortedSet<UUID>> told = recipients.of(news.keySet());
        Map<UUID, String> names = people.names(told.keySet());
        Map<UUID, Locale> languages = people.languages(told.keySet());
        return told.entrySet().stream()
                .map(each -> new MessagePreview(
                        names.getOrDefault(each.getKey(), ""),
                        each.getValue().size(),
                        MessageText.of(
                                act,
                                round.title(),
                                lines(each.getValue(), news, titles),
                                null,
                                languages.getOrDefault(each.getKey(), Locale.CHINESE))))
                .sorted(Comparator.comparing(MessagePreview::recipientName))
                .toList();
    }

    private static List<MessageLine> lines(SortedSet<UUID> cases, Map<UUID, News> news, Map<UUID, String> titles) {
        return cases.stream()
                .map(id -> new MessageLine(
                        id, titles.get(id), news.get(id).said(), news.get(id).grade(), null))
                .sorted(Comparator.comparing(MessageLine::title).thenComparing(MessageLine::applicationId))
                .toList();
    }
}
