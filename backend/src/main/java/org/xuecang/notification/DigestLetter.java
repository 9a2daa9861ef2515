package org.xuecang.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The daily mail's words. */
final class DigestLetter {

    /** Lines of one kind; the rest is counted only, because a long mail is not read. */
    static final int MOST_LINES = 20;

    private DigestLetter() {}

    static Letter of(List<NotificationView> fresh, List<NotificationView> due, Locale language, String home) {
        NotificationTexts texts = new NotificationTexts(language);
        StringBuilder text = new StringBuilder(texts.of("digest.head")).append('\n');
        section(text, texts.of("digest.due", Map.of("due", due.size())), due, texts);
        section(text, texts.of("digest.new", Map.of("new", fresh.size())), fresh, texts);
        text.append('\n').append(texts.of("digest.foot", Map.of("link", home))).append('\n');
        return new Letter(texts.of("digest.subject", Map.of("new", fresh.size(), "due", due.size())), text.toString());
    }

    private static void section(
            StringBuilder text, String heading, List<NotificationView> lines, NotificationTexts texts) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(heading).append('\n');
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line -> text.append("- ").append(line(line, texts)).append('\n'));
        if (lines.size() > MOST_LINES) {
            text.append("- ")
                    .append(texts.of("digest.more", Map.of("more", lines.size() - MOST_LINES)))
                    .append('\n');
        }
    }

    private static String line(NotificationView line, NotificationTexts texts) {
        return line.dueOn() == null
                ? line.text()
                : texts.of("digest.due-line", Map.of("text", line.text(), "due", line.dueOn()));
    }
}
