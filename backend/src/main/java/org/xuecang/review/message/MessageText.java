package org.xuecang.review.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.notification.NotificationTexts;

/** Puts a message into words: what it is about, a line a case, and what an officer added. It names nobody. */
final class MessageText {

    private MessageText() {}

    /** @param words what an officer added, or null */
    static String of(MessageAct act, String round, List<MessageLine> lines, String words, Locale language) {
        NotificationTexts texts = new NotificationTexts(language);
        Stream<String> head = Stream.of(texts.of("letter." + act.code(), Map.of("round", round)));
        Stream<String> told = lines.stream().map(line -> line(line, texts));
        return Stream.of(head, told, Stream.ofNullable(words))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static String line(MessageLine line, NotificationTexts texts) {
        String says =
                texts.of("letter.line", Map.of("title", line.title(), "says", says(line.says(), line.grade(), texts)));
        MessageLine.Earlier earlier = line.corrects();
        return earlier == null
                ? says
                : texts.of(
                        "letter.corrects",
                        Map.of(
                                "line",
                                says,
                                "day",
                                earlier.sentOn(),
                                "earlier",
                                says(earlier.says(), earlier.grade(), texts)));
    }

    private static String says(Said said, String grade, NotificationTexts texts) {
        String says = texts.of("letter." + said.code());
        return grade == null ? says : texts.of("letter.graded", Map.of("says", says, "grade", grade));
    }
}
