package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.outbox.OutboxHandler;
import org.xuecang.platform.outbox.OutboxMessage;

/** Words one person's digest at the moment of sending, so that what they have read or done meanwhile is left out. */
@ApplicationScoped
class DigestHandler implements OutboxHandler {

    @Inject
    Digests digests;

    @Inject
    NotificationSettings settings;

    @Inject
    Wording wording;

    @Inject
    AppUsers people;

    @Inject
    MessageChannel channel;

    @Override
    public String kind() {
        return Digest.KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        Digest digest = message.payload(Digest.class);
        List<NotificationRow> fresh = digests.newIn(digest);
        List<NotificationRow> due = digests.dueIn(digest);
        if ((fresh.isEmpty() && due.isEmpty()) || !settings.of(digest.userId()).mail()) {
            return;
        }
        Locale language = people.language(digest.userId());
        channel.send(
                message.id(),
                digest.userId(),
                DigestLetter.of(wording.of(fresh, language), wording.of(due, language), language, wording.link("/")));
    }
}
