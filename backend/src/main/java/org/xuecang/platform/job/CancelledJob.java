package org.xuecang.platform.job;

/** Not an error: somebody has called the job off. */
public class CancelledJob extends RuntimeException {

    CancelledJob() {
        super("cancelled", null, false, false);
    }
}
