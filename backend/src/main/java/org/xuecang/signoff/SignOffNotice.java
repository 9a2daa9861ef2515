package org.xuecang.signoff;

import org.xuecang.notification.NotificationKind;

/** What people are told about sign-offs. */
enum SignOffNotice implements NotificationKind {
    SIGN_OFF_TO_CHECK,
    SIGN_OFF_TO_APPROVE,
    SIGN_OFF_APPROVED,
    SIGN_OFF_RETURNED
}
