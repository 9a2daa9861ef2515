package org.xuecang.review.avoidance;

import org.xuecang.notification.NotificationKind;

/** What writers are told of whom they asked to be kept away; it names nobody. */
enum AvoidanceNotice implements NotificationKind {
    AVOIDANCE_ACCEPTED,
    AVOIDANCE_DECLINED
}
