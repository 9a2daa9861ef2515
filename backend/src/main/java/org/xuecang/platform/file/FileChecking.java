package org.xuecang.platform.file;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.job.RecurringJob;

/**
 * Has the virus scanner look at what is held back: at once by the copy that took an upload in, and again and again by the
 * job for what then got no verdict. A content that waits is never given up; it is tried at growing intervals.
 */
@ApplicationScoped
class FileChecking implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(FileChecking.class);

    /** Doubling further than this would overflow and change nothing. */
    private static final int DOUBLINGS = 20;

    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    @Inject
    UnusedContents unused;

    @Inject
    Clamd clamd;

    @Inject
    ClamdConfig config;

    @Inject
    FileMetrics metrics;

    @Inject
    Event<InfectedFile> infected;

    @Inject
    AsSystem system;

    private final ExecutorService atOnce = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("file-checking").factory());

    @Override
    public String name() {
        return "file-checking";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(config.poll());
    }

    /** The state in which a file from outside begins. */
    FileState first() {
        return clamd.isConfigured() ? FileState.SCANNING : FileState.NOT_SCANNED;
    }

    /** After an upload; what fails here is left to the job. */
    void wake() {
        atOnce.execute(() -> {
            try {
                system.run(this::run);
            } catch (RuntimeException unavailable) {
                LOG.warnf(unavailable, "uploads are checked later");
            }
        });
    }

    @PreDestroy
    void stop() {
        atOnce.shutdownNow();
    }

    @Override
    public void run() {
        boolean goesOn = clamd.isConfigured();
        while (goesOn) {
            goesOn = QuarkusTransaction.requiringNew()
                    .call(() -> files.takeDue(config.patience()))
                    .filter(this::check)
                    .isPresent();
        }
    }

    /** @return whether the next one has a chance */
    private boolean check(StoredFiles.Due due) {
        try {
            Optional<String> found = scan(due.sha256());
            found.ifPresentOrElse(signature -> shut(due.sha256(), signature), () -> QuarkusTransaction.requiringNew()
                    .run(() -> files.markClean(due.sha256())));
            return true;
        } catch (ScanFailure noVerdict) {
            LOG.warnf("attempt %d to scan a file failed: %s", due.attempt(), noVerdict.getMessage());
            metrics.failed(noVerdict.reason());
            QuarkusTransaction.requiringNew().run(() -> files.postpone(due.sha256(), waitAfter(due.attempt())));
            return noVerdict.isOfThisContent();
        }
    }

    private Optional<String> scan(String sha256) throws ScanFailure {
        try (InputStream content = store.open(sha256)) {
            return clamd.scan(content);
        } catch (ScanFailure noVerdict) {
            throw noVerdict;
        } catch (IOException away) {
            throw new ScanFailure(ScanFailure.Reason.STORE, away);
        }
    }

    /** Who brings the same content meanwhile waits for the lock, or has it shut too. */
    private void shut(String sha256, String signature) {
        QuarkusTransaction.requiringNew().run(() -> {
            files.lockContent(sha256);
            files.markInfected(sha256, signature).forEach(file -> infected.fire(InfectedFile.of(file)));
        });
        metrics.foundInfected();
        LOG.warnf("an uploaded file is infected: %s", signature);
        try {
            unused.remove(sha256);
        } catch (UncheckedIOException away) {
            LOG.warnf("the content of an infected file is removed later: %s", away.getMessage());
        }
    }

    Duration waitAfter(int attempt) {
        Duration wait = config.firstRetry().multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return wait.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : wait;
    }
}
