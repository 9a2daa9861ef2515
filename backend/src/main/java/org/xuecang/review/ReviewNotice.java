package org.xuecang.review;

import org.xuecang.notification.NotificationKind;

/** What experts are told, and those who run a round. */
enum ReviewNotice implements NotificationKind {
    EXPERT_INVITED,
    INVITATION_DECLINED,
    REVIEWS_ASSIGNED,
    REVIEW_TAKEN_BACK,
    REVIEWER_EXCUSED,
    REVIEWS_SUBMITTED
}
