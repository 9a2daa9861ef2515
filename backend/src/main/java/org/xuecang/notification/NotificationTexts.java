package org.xuecang.notification;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of messages in one language, from {@code messages/notifications_*.properties}. */
public final class NotificationTexts {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    /** @param language Chinese or English */
    public NotificationTexts(Locale language) {
        this.bundle = ResourceBundle.getBundle(
                "messages/notifications",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param parameters by the names that stand in braces; one that is missing leaves nothing */
    public String of(String key, Map<String, ?> parameters) {
        return PARAMETER
                .matcher(bundle.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(
                        String.valueOf(parameters.containsKey(match.group(1)) ? parameters.get(match.group(1)) : "")));
    }

    public String of(String key) {
        return of(key, Map.of());
    }
}
