package org.xuecang.plan.progress;

/** What the list of task items can be sorted by. */
public enum UnitTaskSort {
    DUE,
    TEXT,
    DONE_ON
}
