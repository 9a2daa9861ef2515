package org.xuecang.notification;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One kind of thing that messages are about; the feature that owns the things implements it as a CDI bean. */
public interface NotificationSubjects {

    /** Stable name in kebab case, such as {@code sign-off}. */
    String subjectType();

    /**
     * What the things are called today, in a bounded number of statements; what is gone is left out. Asked only for
     * messages that the caller has been sent.
     */
    Map<UUID, Description> describe(Collection<UUID> ids);

    /**
     * How a thing shows in a message.
     *
     * @param title without personal names
     * @param path where the web application shows it, such as {@code /sign-offs/…}
     * @param body what more there is to say of it, several lines in a language; says null for most
     */
    record Description(String title, String path, Function<Locale, String> body) {

        /** Of what the message's one sentence says all. */
        public Description(String title, String path) {
            this(title, path, _ -> null);
        }
    }
}
