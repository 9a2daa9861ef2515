package org.xuecang.notification;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.notification.NotificationSubjects.Description;

/** Puts stored messages into words: the kind's sentence with the subject's present title. */
@ApplicationScoped
class Wording {

    private final Map<String, NotificationSubjects> features;
    private final NotificationConfig config;

    @Inject
    Wording(@All List<NotificationSubjects> features, NotificationConfig config) {
        this.features =
                features.stream().collect(Collectors.toMap(NotificationSubjects::subjectType, Function.identity()));
        this.config = config;
    }

    List<NotificationView> of(List<NotificationRow> rows, Locale language) {
        NotificationTexts texts = new NotificationTexts(language);
        Map<NotificationSubject, Description> subjects = describe(rows);
        return rows.stream()
                .map(row -> view(
                        row,
                        subjects.get(new NotificationSubject(row.subjectType(), row.subjectId())),
                        texts,
                        language))
                .toList();
    }

    private Map<NotificationSubject, Description> describe(List<NotificationRow> rows) {
        Map<String, Set<UUID>> byType = rows.stream()
                .collect(Collectors.groupingBy(
                        NotificationRow::subjectType,
                        Collectors.mapping(NotificationRow::subjectId, Collectors.toSet())));
        Map<NotificationSubject, Description> found = new HashMap<>();
        byType.forEach((type, ids) -> {
            NotificationSubjects feature = features.get(type);
            if (feature != null) {
                feature.describe(ids).forEach((id, about) -> found.put(new NotificationSubject(type, id), about));
            }
        });
        return found;
    }

    private NotificationView view(NotificationRow row, Description subject, NotificationTexts texts, Locale language) {
        String title = subject == null ? texts.of("subject.gone") : subject.title();
        String path = subject == null ? null : subject.path();
        String text = texts.of("notification." + row.kind(), Map.of("subject", title));
        return new NotificationView(
                row.id(),
                row.kind(),
                text,
                subject == null ? null : subject.body().apply(language),
                chatText(text, row, path, texts),
                path,
                row.subjectType(),
                row.subjectId(),
                row.dueOn(),
                row.createdAt(),
                row.readAt());
    }

    private String chatText(String text, NotificationRow row, String path, NotificationTexts texts) {
        StringBuilder chat = new StringBuilder(texts.of("chat.head")).append(text);
        if (row.dueOn() != null) {
            chat.append('\n').append(texts.of("chat.due", Map.of("due", row.dueOn())));
        }
        if (path != null) {
            chat.append('\n').append(link(path));
        }
        return chat.toString();
    }

    /** Where the web application shows a path, as people can open it from outside. */
    String link(String path) {
        return config.webAddress().toString().replaceAll("/+$", "") + path;
    }
}
