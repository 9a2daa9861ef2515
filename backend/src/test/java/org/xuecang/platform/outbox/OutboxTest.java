package org.xuecang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.HttpTest;

@HttpTest
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxDispatcher dispatcher;

    @Inject
    OutboxMessages messages;

    @Inject
    RecordingHandler handler;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void forget() {
        handler.reset();
    }

    @Test
    void handlesAMessageAtOnceAfterTheCommit() {
        UUID thing = UUID.randomUUID();
        UUID id = append(thing);
        await(() -> isDone(id));
        assertThat(handler.handled())
                .extracting(RecordingHandler.Handled::thing)
                .containsExactly(thing);
    }

    @Test
    void knowsNothingOfAMessageWhoseTransactionRolledBack() {
        UUID[] id = new UUID[1];
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    id[0] = outbox.append(RecordingHandler.KIND, new RecordingHandler.Payload(UUID.randomUUID()));
                    throw new IllegalStateException("the change fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(row(id[0])).isEmpty();
    }

    @Test
    void refusesAMessageOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(RecordingHandler.KIND, Map.of()))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void triesAFailedMessageAgainAndLeavesNothingOfTheFailedAttempt() {
        handler.failNext(1);
        UUID id = append(UUID.randomUUID());
        await(() -> isDone(id));
        Map<String, Object> row = row(id).getFirst();
        assertThat(row).containsEntry("attempts", 2).containsEntry("last_error", "IllegalStateException");
        assertThat(handler.handled())
                .extracting(RecordingHandler.Handled::attempt)
                .containsExactly(2);
        assertThat(jdbi.<Integer, RuntimeException>withHandle(
                        sql -> sql.select("select count(*) from idempotency_key where key = ?", id.toString())
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(1);
    }

    @Test
    void givesUpAfterTooManyAttemptsAndShowsIt() {
        long before = messages.backlog().givenUp();
        handler.failNext(Integer.MAX_VALUE);
        UUID id = append(UUID.randomUUID());
        await(() -> row(id).getFirst().get("attempts").equals(1));
        jdbi.useHandle(sql -> sql.execute("update outbox_message set attempts = 14, due_at = now() where id = ?", id));
        await(() -> row(id).getFirst().get("given_up_at") != null);
        handler.reset();
        assertThat(row(id).getFirst()).containsEntry("attempts", 15).containsEntry("done_at", null);
        assertThat(messages.backlog().givenUp()).isEqualTo(before + 1);
        jdbi.useHandle(sql -> sql.execute("delete from outbox_message where id = ?", id));
    }

    @Test
    void triesAgainLaterWhatNothingHandles() {
        UUID id = QuarkusTransaction.requiringNew().call(() -> outbox.append("nobody", Map.of()));
        await(() -> row(id).getFirst().get("attempts").equals(1));
        assertThat(row(id).getFirst())
                .containsEntry("last_error", "IllegalStateException")
                .containsEntry("done_at", null)
                .containsEntry("given_up_at", null);
        jdbi.useHandle(sql -> sql.execute("delete from outbox_message where id = ?", id));
    }

    @Test
    void neverHandlesOneMessageTwiceAtTheSameTime() throws Exception {
        handler.slowDown();
        List<UUID> ids = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 30; i++) {
                ids.add(outbox.append(RecordingHandler.KIND, new RecordingHandler.Payload(UUID.randomUUID())));
            }
        });
        try (ExecutorService dispatchers = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> work =
                    List.of(dispatcher::dispatchBatch, dispatcher::dispatchBatch, dispatcher::dispatchBatch);
            for (Future<Integer> each : dispatchers.invokeAll(work)) {
                assertThat(each.get()).isNotNegative();
            }
        }
        await(() -> ids.stream().allMatch(this::isDone));
        assertThat(handler.overlaps()).isZero();
        assertThat(handler.handled()).extracting(RecordingHandler.Handled::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void waitsLongerWithEachFailureUpToALimit() {
        assertThat(dispatcher.waitAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(dispatcher.waitAfter(3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(dispatcher.waitAfter(400)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void forgetsWhatWasHandledLongAgo() {
        UUID id = append(UUID.randomUUID());
        await(() -> isDone(id));
        messages.forgetDone(Duration.ofDays(30));
        assertThat(row(id)).hasSize(1);
        jdbi.useHandle(
                sql -> sql.execute("update outbox_message set done_at = now() - interval '31 days' where id = ?", id));
        messages.forgetDone(Duration.ofDays(30));
        assertThat(row(id)).isEmpty();
    }

    private UUID append(UUID thing) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.append(RecordingHandler.KIND, new RecordingHandler.Payload(thing)));
    }

    private boolean isDone(UUID id) {
        return row(id).getFirst().get("done_at") != null;
    }

    private List<Map<String, Object>> row(UUID id) {
        return jdbi.withHandle(sql -> sql.select("select * from outbox_message where id = ?", id)
                .mapToMap()
                .list());
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }
}
