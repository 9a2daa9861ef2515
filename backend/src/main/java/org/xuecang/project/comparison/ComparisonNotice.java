package org.xuecang.project.comparison;

import org.xuecang.notification.NotificationKind;

/** What people are told about a comparison. */
enum ComparisonNotice implements NotificationKind {
    /** To the writers of a work, of the round that it was called into. */
    FINISHED_WORK_CALLED
}
