package org.xuecang.project;

import org.xuecang.notification.NotificationKind;

/** What people are told about incubation. */
enum ProjectNotice implements NotificationKind {
    /** To who is asked to advise a case. */
    MENTOR_NAMED,
    MENTOR_ACCEPTED,
    MENTOR_DECLINED,
    /** To the writers and the unit. */
    ADVICE_GIVEN,
    /** To the mentor. */
    ADVICE_ANSWERED,
    /** To the writers and the unit. */
    INCUBATION_CONCLUDED
}
