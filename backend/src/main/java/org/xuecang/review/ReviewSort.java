package org.xuecang.review;

/** Orders of the list of reviews. */
enum ReviewSort {
    TITLE,
    REVIEWER_NAME,
    ASSIGNED_AT,
    SUBMITTED_AT,
    CHANGED_AT
}
