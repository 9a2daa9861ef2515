package org.xuecang.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Outbox payload: messages of one kind on their way, to each recipient of a thing of their own.
 *
 * @param subjects by the recipient's id
 * @param dueOn null where nothing is asked for
 */
record SendingEach(String kind, String subjectType, Map<UUID, UUID> subjects, LocalDate dueOn, Instant at) {

    static final String KIND = "notification.send-each";
}
