package org.xuecang.notification;

import java.time.LocalDate;
import java.util.UUID;

/** Outbox payload: a person is to get the digest of a day by mail. */
record Digest(UUID userId, LocalDate day) {

    static final String KIND = "notification.mail";
}
