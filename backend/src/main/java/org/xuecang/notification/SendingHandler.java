package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.outbox.OutboxHandler;
import org.xuecang.platform.outbox.OutboxMessage;

/** Writes a message into the box of each of its recipients. */
@ApplicationScoped
class SendingHandler implements OutboxHandler {

    @Inject
    AppUsers people;

    @Inject
    NotificationRows rows;

    @Override
    public String kind() {
        return Sending.KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        Sending sending = message.payload(Sending.class);
        Recipients to = sending.to();
        Set<UUID> recipients = new HashSet<>(to.userIds());
        if (!to.roles().isEmpty()) {
            recipients.addAll(people.holding(to.roles(), to.reach(), to.organisationId()));
        }
        recipients.removeAll(to.except());
        rows.insert(message.id(), sending, recipients);
    }
}
