package org.xuecang.review.objection;

import org.xuecang.notification.NotificationKind;

/** What people are told about objections. Whoever it is made against learns that there is one, never whose. */
enum ObjectionNotice implements NotificationKind {
    OBJECTION_TO_ANSWER,
    APPLICATION_OBJECTED_TO,
    OBJECTION_UPHELD,
    OBJECTION_REJECTED,
    OBJECTION_FILE_INFECTED
}
