package org.xuecang.review.above;

import org.xuecang.notification.NotificationKind;

/** What people are told of the host above. */
enum AboveNotice implements NotificationKind {
    NOT_SELECTED_ABOVE
}
