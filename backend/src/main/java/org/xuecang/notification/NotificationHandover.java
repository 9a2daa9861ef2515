package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.identity.HandsOver;

/** What somebody has not read yet, their successor is told. */
@ApplicationScoped
class NotificationHandover implements HandsOver {

    @Inject
    NotificationRows rows;

    @Override
    public String kind() {
        return "notifications";
    }

    @Override
    public int handOver(UUID fromUserId, UUID toUserId) {
        return rows.handOver(fromUserId, toUserId);
    }
}
