package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.platform.outbox.OutboxHandler;
import org.xuecang.platform.outbox.OutboxMessage;

/** Takes what was done off everybody's list. */
@ApplicationScoped
class SettlingHandler implements OutboxHandler {

    @Inject
    NotificationRows rows;

    @Override
    public String kind() {
        return Settling.KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        rows.settle(message.payload(Settling.class));
    }
}
