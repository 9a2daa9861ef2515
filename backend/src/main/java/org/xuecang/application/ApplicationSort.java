package org.xuecang.application;

/** Orders of the list of applications. */
enum ApplicationSort {
    TITLE,
    SUBMITTED_AT,
    CHANGED_AT,
    RANK
}
