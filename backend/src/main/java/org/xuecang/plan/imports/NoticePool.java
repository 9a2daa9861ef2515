package org.xuecang.plan.imports;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xuecang.plan.notice.NoticeReader;
import org.xuecang.plan.notice.NoticeReading;
import org.xuecang.plan.notice.UnreadableNotice;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * Reads notices on a few threads of their own: reading is work for the processor, and virtual threads would take all
 * processors for it.
 */
@ApplicationScoped
class NoticePool {

    private final NoticeReader reader = new NoticeReader();
    private final ThreadPoolExecutor readers;
    private final ImportConfig config;

    @Inject
    NoticePool(ImportConfig config) {
        this.config = config;
        readers = new ThreadPoolExecutor(
                config.readers(),
                config.readers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.waiting()),
                Thread.ofPlatform().name("notice-", 1).daemon().factory());
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 422 where the file cannot be read as a notice, with the reason; 503
     *     while too many are being read
     */
    NoticeReading read(byte[] content, String fileName) {
        Future<NoticeReading> reading;
        try {
            reading = readers.submit(() -> reader.read(content, fileName));
        } catch (RejectedExecutionException full) {
            throw PlatformProblem.UNAVAILABLE.error();
        }
        try {
            return reading.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnreadableNotice unreadable) {
                throw ImportProblem.of(unreadable);
            }
            throw new IllegalStateException("reading a notice failed", failed.getCause());
        } catch (TimeoutException slow) {
            reading.cancel(true);
            throw ImportProblem.READING_TOOK_TOO_LONG.atFile("reading-took-too-long");
        } catch (InterruptedException stopping) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw PlatformProblem.UNAVAILABLE.error();
        }
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
