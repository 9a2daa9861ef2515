package org.xuecang.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of messages in one language, from {@code messages/notifications_*.properties}. */
final class NotificationTexts {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final Locale language;
    private final ResourceBundle bundle;

    NotificationTexts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "messages/notifications",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key, Map<String, ?> parameters) {
        return PARAMETER
                .matcher(bundle.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(
                        String.valueOf(parameters.containsKey(match.group(1)) ? parameters.get(match.group(1)) : "")));
    }

    String of(String key) {
        return of(key, Map.of());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.equals(Locale.CHINESE) ? Locale.SIMPLIFIED_CHINESE : Locale.UK)
                .format(day);
    }
}
