package org.xuecang.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The application's clock: the machine's, moved by the setting {@code xuecang.clock.offset} where a rehearsal needs it. */
@ApplicationScoped
public class SystemTime {

    private final Clock machine = Clock.systemUTC();
    private volatile Duration offset;

    @Inject
    SystemTime(ClockConfig config) {
        offset = config.offset();
    }

    /** The machine's own, for what other machines have dated: tokens. */
    public Instant machine() {
        return machine.instant();
    }

    public Instant now() {
        return machine.instant().plus(offset);
    }

    /** Moves the clock of this process; for rehearsals and tests. */
    public void shift(Duration newOffset) {
        offset = newOffset;
    }
}
