package org.xuecang.platform.file;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.xuecang.platform.job.RecurringJob;
import org.xuecang.platform.time.RequestTime;

/** Removes files that were never attached, and contents that no row names any more. */
@ApplicationScoped
class FileCleaning implements RecurringJob {

    /** An upload takes less than this from its first byte to its commit. */
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    @Inject
    UnusedContents unused;

    @Inject
    FileConfig config;

    @Inject
    RequestTime time;

    @Override
    public String name() {
        return "file-cleaning";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(RequestTime.ZONE, LocalTime.of(3, 30));
    }

    @Override
    public void run() {
        Instant orphaned = time.now().minus(config.orphanMemory());
        Instant settled = time.now().minus(LONGEST_UPLOAD);
        try {
            files.deleteOrphans(orphaned);
            store.clearArrivals(settled);
            for (String sha256 : store.olderThan(settled)) {
                unused.remove(sha256);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
