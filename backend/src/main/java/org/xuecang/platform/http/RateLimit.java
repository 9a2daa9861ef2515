package org.xuecang.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * How often something may be done from one place within a period, counted from the first time. Each copy of the application
 * counts for itself, in bounded memory; that is enough against a flood, and leaves no trace of who called.
 */
public final class RateLimit {

    private static final int PLACES = 100_000;

    private final int most;
    private final Duration period;
    private final Cache<String, Count> counts;

    private record Count(Instant since, int times) {}

    public RateLimit(int most, Duration period) {
        this.most = most;
        this.period = period;
        counts = Caffeine.newBuilder().maximumSize(PLACES).build();
    }

    /** @throws org.xuecang.platform.problem.DomainError 429 {@code too-many-requests} with the {@code seconds} to wait */
    public void take(String place, Instant now) {
        Count count = counts.asMap().compute(place, (_, before) -> {
            boolean begins = before == null || !now.isBefore(before.since().plus(period));
            return begins ? new Count(now, 1) : new Count(before.since(), before.times() + 1);
        });
        if (count.times() > most) {
            Instant until = count.since().plus(period);
            long seconds = Math.max(1, Duration.between(now, until).toSeconds());
            throw PlatformProblem.TOO_MANY_REQUESTS.error("seconds", seconds);
        }
    }
}
