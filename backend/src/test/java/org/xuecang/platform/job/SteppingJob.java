package org.xuecang.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.xuecang.platform.problem.PlatformProblem;

/** A job of three steps that ends the way it is told to. */
@ApplicationScoped
class SteppingJob implements JobHandler {

    static final String KIND = "test.stepping";

    enum Way {
        THROUGH,
        WAITING,
        REFUSED,
        BROKEN
    }

    record Input(Way way) {}

    private volatile CountDownLatch release = new CountDownLatch(1);
    private volatile boolean waiting;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Way way = run.input(Input.class).way();
        for (int step = 1; step <= 3; step++) {
            run.progress(step, 3);
            switch (way) {
                case WAITING -> awaitRelease();
                case REFUSED -> throw PlatformProblem.CONFLICT.error();
                case BROKEN -> throw new IllegalStateException("broken");
                case THROUGH -> {}
            }
        }
    }

    private void awaitRelease() {
        waiting = true;
        try {
            if (!release.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody released the job");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    void reset() {
        release = new CountDownLatch(1);
        waiting = false;
    }

    boolean isWaiting() {
        return waiting;
    }

    void release() {
        release.countDown();
    }
}
