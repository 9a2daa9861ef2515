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
    APPLICATION_FILE_INFECTED,
    APPLICATIONS_ADMITTED,
    APPLICATIONS_RETURNED,
    APPLICATIONS_REFUSED;

    /** The same of several applications in one message. */
    ApplicationNotice ofSeveral() {
        return switch (this) {
            case APPLICATION_ADMITTED -> APPLICATIONS_ADMITTED;
            case APPLICATION_RETURNED -> APPLICATIONS_RETURNED;
            case APPLICATION_REFUSED -> APPLICATIONS_REFUSED;
            default -> throw new IllegalStateException(this + " is told of one at a time");
        };
    }
}
