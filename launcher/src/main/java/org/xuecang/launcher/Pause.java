package org.xuecang.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process, which says nothing when it is ready. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFault("The start was interrupted.", e);
        }
    }

    /** Asks again every 200 ms; false when the time is over. */
    static boolean until(Duration atMost, BooleanSupplier ready) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            millis(200);
        }
        return true;
    }
}
