package org.xuecang.plan.progress;

import org.xuecang.notification.NotificationKind;

/** What units are told about the plan they live by. */
enum PlanNotice implements NotificationKind {
    PLAN_PUBLISHED,
    PLAN_AMENDED,
    PROGRESS_RETURNED
}
