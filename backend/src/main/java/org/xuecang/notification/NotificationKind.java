package org.xuecang.notification;

import java.util.Locale;

/**
 * What a message is about; a feature lists its own in an enum. The text stands under {@code notification.<code>} in
 * {@code messages/notifications_*.properties}, with {@code {subject}} for the subject's title. It names nobody.
 */
public interface NotificationKind {

    String name();

    /** Stable name in kebab case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
