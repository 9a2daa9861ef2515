package org.xuecang.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One thread a copy that works the outbox off: at once when this copy wrote a message, else by looking now and then. */
@ApplicationScoped
class OutboxLoop {

    private static final Logger LOG = Logger.getLogger(OutboxLoop.class);

    /** After everything else has started. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 500;

    @Inject
    OutboxDispatcher dispatcher;

    @Inject
    OutboxConfig config;

    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    void start(@Observes @Priority(LAST) StartupEvent start) {
        if (config.dispatch()) {
            running = true;
            thread = Thread.ofPlatform().name("outbox").daemon().start(this::loop);
        }
    }

    /** Lets the message under way end; one that takes longer comes free when the connection closes. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stop)
            throws InterruptedException {
        running = false;
        wake.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        wake.release();
    }

    private void loop() {
        while (running) {
            try {
                wake.drainPermits();
                int taken;
                do {
                    taken = dispatcher.dispatchBatch();
                } while (running && taken == config.batch());
                awaitWork();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException unavailable) {
                pauseAfter(unavailable);
            }
        }
    }

    private void awaitWork() throws InterruptedException {
        // either a permit or the poll's time ends the wait; both lead to a look
        boolean woken = wake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
        LOG.tracef("outbox looks, woken %s", woken);
    }

    private void pauseAfter(RuntimeException unavailable) {
        LOG.warnf(
                "the outbox cannot reach the database: %s",
                unavailable.getClass().getSimpleName());
        try {
            Thread.sleep(config.poll());
        } catch (InterruptedException stopping) {
            running = false;
        }
    }
}
