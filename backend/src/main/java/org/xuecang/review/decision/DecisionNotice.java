package org.xuecang.review.decision;

import org.xuecang.notification.NotificationKind;

/** What people are told about what came of their applications. */
enum DecisionNotice implements NotificationKind {
    /** It goes on to the next experts. */
    SHORTLISTED,
    /** It does not. */
    NOT_SHORTLISTED,
    AWARD_GRANTED,
    AWARD_WITHDRAWN
}
