package org.xuecang.notification;

import java.time.Instant;
import java.util.List;

/** Outbox payload: what these messages asked for is done. */
record Settling(NotificationSubject subject, List<String> kinds, Instant at) {

    static final String KIND = "notification.settle";
}
