package org.xuecang.plan.progress;

/** How an item or a target stands on a day. */
public enum ProgressState {
    DONE,
    /** Everything is done here; the level above has yet to decide. */
    WAITING_ABOVE,
    ON_TRACK,
    NOT_STARTED,
    /** Due soon, or beyond what is allowed. */
    ATTENTION,
    OVERDUE,
    /** The year was closed: it goes on in the next one. */
    CARRIED_OVER,
    /** The year was closed without it. */
    DROPPED
}
