package org.xuecang.platform.job;

/**
 * Does the work of one kind of one-off job, as the system. Where a copy dies, another begins the job again from the start:
 * what was done already must be recognised by its traces.
 */
public interface JobHandler {

    /** The kind it handles, feature first: {@code statistics.rollup}. One handler a kind. */
    String kind();

    /**
     * Begins its own transactions; each call of {@link JobRun#progress} tells the watchers at once.
     *
     * @throws org.xuecang.platform.problem.DomainError ends the job as failed with this problem's code
     */
    void run(JobRun run);
}
