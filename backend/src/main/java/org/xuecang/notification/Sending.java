package org.xuecang.notification;

import java.time.Instant;
import java.time.LocalDate;

/** Outbox payload: a message on its way to its recipients. */
record Sending(String kind, Recipients to, NotificationSubject subject, LocalDate dueOn, Instant at) {

    static final String KIND = "notification.send";
}
