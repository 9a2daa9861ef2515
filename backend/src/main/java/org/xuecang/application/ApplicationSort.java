package org.xuecang.application;

/** Orders of the list of applications. */
public enum ApplicationSort {
    TITLE,
    SUBMITTED_AT,
    CHANGED_AT,
    RANK
}
