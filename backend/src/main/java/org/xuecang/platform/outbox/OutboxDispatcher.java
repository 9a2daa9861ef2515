package org.xuecang.platform.outbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.problem.DomainError;

/**
 * Handles messages, each in a transaction of its own that holds the message's row: other dispatchers skip it, and where
 * this copy dies the row comes free by itself.
 */
@ApplicationScoped
class OutboxDispatcher {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class);

    private static final int CODE = 100;

    /** Doubling further than this would overflow and change nothing. */
    private static final int DOUBLINGS = 30;

    private final OutboxMessages messages;
    private final OutboxConfig config;
    private final AsSystem system;
    private final Map<String, OutboxHandler> handlers;

    @Inject
    OutboxDispatcher(OutboxMessages messages, OutboxConfig config, AsSystem system, @All List<OutboxHandler> handlers) {
        this.messages = messages;
        this.config = config;
        this.system = system;
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
    }

    /** @return how many messages were taken, at most a batch; fewer mean that nothing is left that is due */
    int dispatchBatch() {
        int taken = 0;
        while (taken < config.batch() && dispatchNext()) {
            taken++;
        }
        return taken;
    }

    private boolean dispatchNext() {
        // the message outlives its transaction, so that a failure can be written down in the next one
        OutboxMessage[] taken = new OutboxMessage[1];
        try {
            system.run(() -> QuarkusTransaction.requiringNew().run(() -> {
                Optional<OutboxMessage> next = messages.takeNext();
                next.ifPresent(message -> {
                    taken[0] = message;
                    handler(message).handle(message);
                    messages.markDone(message.id());
                });
            }));
        } catch (RuntimeException failure) {
            if (taken[0] == null) {
                throw failure;
            }
            recordFailure(taken[0], failure);
        }
        return taken[0] != null;
    }

    private OutboxHandler handler(OutboxMessage message) {
        return Optional.ofNullable(handlers.get(message.kind()))
                .orElseThrow(() -> new IllegalStateException("nothing handles " + message.kind()));
    }

    private void recordFailure(OutboxMessage message, RuntimeException failure) {
        String code = code(failure);
        boolean last = message.attempt() >= config.attempts();
        QuarkusTransaction.requiringNew().run(() -> {
            if (last) {
                messages.giveUp(message.id(), code);
            } else {
                messages.postpone(message.id(), code, waitAfter(message.attempt()));
            }
        });
        if (last) {
            LOG.errorf("outbox message %s of %s given up: %s", message.id(), message.kind(), code);
        } else {
            LOG.warnf(
                    "outbox message %s of %s failed, attempt %d: %s",
                    message.id(), message.kind(), message.attempt(), code);
        }
    }

    Duration waitAfter(int attempt) {
        Duration wait = config.firstRetry().multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return wait.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : wait;
    }

    /** A code only: an exception's message may quote what was being sent, or to whom. */
    private static String code(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root && !(root instanceof DomainError)) {
            root = root.getCause();
        }
        String code = root instanceof DomainError refused
                ? refused.type().code()
                : root.getClass().getSimpleName();
        return code.substring(0, Math.min(code.length(), CODE));
    }
}
