package org.xuecang.review.decision;

import org.xuecang.notification.NotificationKind;

/** What people are told about what came of their applications. */
enum DecisionNotice implements NotificationKind {
    AWARD_GRANTED,
    AWARD_WITHDRAWN
}
