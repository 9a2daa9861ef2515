package org.xuecang.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.problem.DomainError;

class RateLimitTest {

    private final Instant now = Instant.parse("2026-06-01T00:00:00Z");
    private final RateLimit limit = new RateLimit(2, Duration.ofMinutes(10));

    @Test
    void letsSoManyPassFromEachPlaceWithinThePeriod() {
        limit.take("a", now);
        limit.take("a", now.plusSeconds(60));
        limit.take("b", now.plusSeconds(60));
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> limit.take("a", now.plusSeconds(120)))
                .satisfies(refused -> assertThat(refused.parameters()).containsEntry("seconds", 480L));
        limit.take("a", now.plus(Duration.ofMinutes(10)));
    }

    @Test
    void takesTheFirstHalfOfALongAddress() {
        assertThat(CallerAddress.network("2001:db8:1:2:a:b:c:d")).isEqualTo("2001:db8:1:2");
        assertThat(CallerAddress.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
