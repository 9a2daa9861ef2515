package org.xuecang.plan;

/** What the list of plans can be sorted by. */
public enum PlanSort {
    YEAR,
    TITLE,
    CHANGED_AT
}
