package org.xuecang.platform.job;

import java.util.UUID;

/** A job under way, as its handler sees it. */
public interface JobRun {

    UUID id();

    /** What the job was submitted with. */
    <T> T input(Class<T> type);

    /**
     * Tells how far the job has come, at once and whatever becomes of the work.
     *
     * @param done steps done so far, at most {@code total}
     * @param total steps in all
     * @throws CancelledJob when somebody has cancelled the job; to be let through
     */
    void progress(long done, long total);
}
