package org.xuecang.platform.job;

/** Where a one-off job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
