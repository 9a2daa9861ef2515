package org.xuecang.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.jdbi.v3.core.JdbiException;

/** What waits in the outbox, for those who watch over it. The figures are the whole installation's, not one copy's. */
@ApplicationScoped
class OutboxMetrics {

    private static final long FRESH_NANOS = 5_000_000_000L;

    @Inject
    MeterRegistry registry;

    @Inject
    OutboxMessages messages;

    private OutboxMessages.Backlog backlog;
    private long readAt;

    void register(@Observes StartupEvent start) {
        gauge("xuecang.outbox.waiting", "Messages not yet handled", OutboxMessages.Backlog::waiting);
        gauge("xuecang.outbox.given.up", "Messages given up after too many attempts", OutboxMessages.Backlog::givenUp);
        gauge(
                "xuecang.outbox.oldest.seconds",
                "How long the oldest waiting message has been due",
                OutboxMessages.Backlog::oldestSeconds);
    }

    private void gauge(String name, String description, ToDoubleFunction<OutboxMessages.Backlog> figure) {
        Gauge.builder(name, () -> read(figure)).description(description).register(registry);
    }

    /** One reading serves all figures of a scrape. */
    private synchronized double read(ToDoubleFunction<OutboxMessages.Backlog> figure) {
        if (backlog == null || System.nanoTime() - readAt > FRESH_NANOS) {
            try {
                backlog = messages.backlog();
                readAt = System.nanoTime();
            } catch (JdbiException away) {
                return Double.NaN;
            }
        }
        return figure.applyAsDouble(backlog);
    }
}
