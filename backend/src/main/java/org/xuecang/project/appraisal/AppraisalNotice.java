package org.xuecang.project.appraisal;

import org.xuecang.notification.NotificationKind;

/** What people are told about an appraisal. */
enum AppraisalNotice implements NotificationKind {
    /** To the writers and the unit, with the day on which it is due. */
    APPRAISAL_COMING,
    /** To whoever runs the round. */
    SELF_APPRAISAL_GIVEN,
    /** To the writers and the unit. */
    APPRAISAL_PASSED,
    /** To the writers and the unit, with the day until which. */
    TO_BE_PUT_RIGHT,
    /** To the writers and the unit. */
    APPRAISAL_FAILED
}
