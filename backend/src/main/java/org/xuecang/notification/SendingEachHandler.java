package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.platform.outbox.OutboxHandler;
import org.xuecang.platform.outbox.OutboxMessage;

/** Writes into the box of each recipient what is theirs. */
@ApplicationScoped
class SendingEachHandler implements OutboxHandler {

    @Inject
    NotificationRows rows;

    @Override
    public String kind() {
        return SendingEach.KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        rows.insertEach(message.id(), message.payload(SendingEach.class));
    }
}
