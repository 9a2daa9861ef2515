package org.xuecang.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A message as it is stored, not yet worded. */
record NotificationRow(
        UUID id, String kind, String subjectType, UUID subjectId, LocalDate dueOn, Instant createdAt, Instant readAt) {

    static final String COLUMNS = "n.id, n.kind, n.subject_type, n.subject_id, n.due_on, n.created_at, n.read_at";
}
