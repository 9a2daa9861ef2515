package org.xuecang.platform.file;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.jdbi.v3.core.JdbiException;

/** What waits for the virus scanner, for those who watch over it. The gauges are the whole installation's, not one copy's. */
@ApplicationScoped
class FileMetrics {

    private static final long FRESH_NANOS = 5_000_000_000L;

    @Inject
    MeterRegistry registry;

    @Inject
    StoredFiles files;

    private StoredFiles.Backlog backlog;
    private long readAt;

    void register(@Observes StartupEvent start) {
        gauge("xuecang.file.scanning", "Files held back until they are scanned", StoredFiles.Backlog::waiting);
        gauge(
                "xuecang.file.scanning.oldest.seconds",
                "How long the oldest of them has been waiting",
                StoredFiles.Backlog::oldestSeconds);
        for (ScanFailure.Reason reason : ScanFailure.Reason.values()) {
            registry.counter("xuecang.file.scan.failures", "reason", reason.code());
        }
        registry.counter("xuecang.file.infected");
    }

    void failed(ScanFailure.Reason reason) {
        registry.counter("xuecang.file.scan.failures", "reason", reason.code()).increment();
    }

    void foundInfected() {
        registry.counter("xuecang.file.infected").increment();
    }

    private void gauge(String name, String description, ToDoubleFunction<StoredFiles.Backlog> figure) {
        Gauge.builder(name, () -> read(figure)).description(description).register(registry);
    }

    /** One reading serves all figures of a scrape. */
    private synchronized double read(ToDoubleFunction<StoredFiles.Backlog> figure) {
        if (backlog == null || System.nanoTime() - readAt > FRESH_NANOS) {
            try {
                backlog = files.backlog();
                readAt = System.nanoTime();
            } catch (JdbiException away) {
                return Double.NaN;
            }
        }
        return figure.applyAsDouble(backlog);
    }
}
