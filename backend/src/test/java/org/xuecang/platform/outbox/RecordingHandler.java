package org.xuecang.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** Remembers what it handled, writes a row each time, and fails or dawdles when told to. */
@ApplicationScoped
class RecordingHandler implements OutboxHandler {

    static final String KIND = "test.recording";

    record Payload(UUID thing) {}

    record Handled(UUID id, UUID thing, int attempt) {}

    @Inject
    Jdbi jdbi;

    private final List<Handled> handled = new CopyOnWriteArrayList<>();
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicInteger overlaps = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean slow;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        if (!underWay.add(message.id())) {
            overlaps.incrementAndGet();
        }
        try {
            // would collide if a failed attempt left its row behind
            jdbi.useHandle(sql -> sql.execute("""
                    insert into idempotency_key (caller_id, operation, key, request_hash, status, created_at)
                    values (?, 'outbox test', ?, '', 0, now())
                    """, message.id(), message.id().toString()));
            pause();
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("13800001234 cannot be reached");
            }
            handled.add(new Handled(message.id(), message.payload(Payload.class).thing(), message.attempt()));
        } finally {
            underWay.remove(message.id());
        }
    }

    private void pause() {
        if (slow) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    void reset() {
        handled.clear();
        overlaps.set(0);
        failures.set(0);
        slow = false;
    }

    void failNext(int times) {
        failures.set(times);
    }

    void slowDown() {
        slow = true;
    }

    List<Handled> handled() {
        return handled;
    }

    int overlaps() {
        return overlaps.get();
    }
}
