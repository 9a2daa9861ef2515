package org.xuecang.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the statements that reach PostgreSQL, at the protocol itself: what Hibernate sends and what plain SQL sends,
 * whoever sends it. The driver logs each {@code Execute} message at its finest level.
 */
public final class SqlCount extends Handler {

    private static final Logger PROTOCOL = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final AtomicInteger statements = new AtomicInteger();

    private SqlCount() {}

    /** The number of statements that requests sent while the work ran; {@code begin} and {@code commit} count too. Requests
     * run on virtual threads, jobs and the outbox on platform threads, which are not counted. */
    public static int during(Callable<?> work) throws Exception {
        SqlCount count = new SqlCount();
        count.setLevel(Level.ALL);
        Level before = PROTOCOL.getLevel();
        PROTOCOL.setLevel(Level.FINEST);
        PROTOCOL.addHandler(count);
        PROTOCOL.setUseParentHandlers(false);
        try {
            work.call();
        } finally {
            PROTOCOL.removeHandler(count);
            PROTOCOL.setLevel(before);
            PROTOCOL.setUseParentHandlers(true);
        }
        return count.statements.get();
    }

    @Override
    public void publish(LogRecord entry) {
        if (Thread.currentThread().isVirtual()
                && String.valueOf(entry.getMessage()).startsWith(" FE=> Execute")) {
            statements.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
