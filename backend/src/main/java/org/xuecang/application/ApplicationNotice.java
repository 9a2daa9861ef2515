package org.xuecang.application;

import org.xuecang.notification.NotificationKind;

/** What people are told about applications of theirs, or that wait for them. */
enum ApplicationNotice implements NotificationKind {
    APPLICATION_SUBMITTED,
    APPLICATION_RETURNED,
    APPLICATION_ENDORSED,
    APPLICATION_ADMITTED,
    APPLICATION_REFUSED,
    APPLICATION_NOT_ENDORSED,
    APPLICATION_NOT_CORRECTED,
    APPLICATION_FILE_INFECTED
}
