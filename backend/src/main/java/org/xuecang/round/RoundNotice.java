package org.xuecang.round;

import org.xuecang.notification.NotificationKind;

/** What units are told about rounds that call them. */
enum RoundNotice implements NotificationKind {
    ROUND_OPENED,
    ROUND_END_MOVED,
    ROUND_FORM_MOVED
}
