package org.xuecang.testing;

import java.time.Duration;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowingConsumer;

/** For what another thread does: looks again and again until the assertion holds or the patience ends. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    public static <T> void is(Supplier<T> question, ThrowingConsumer<T> assertion) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.accept(question.get());
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }
}
