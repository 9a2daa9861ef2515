package org.xuecang.platform.observe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.xuecang.platform.time.ClockConfig;
import org.xuecang.platform.time.SystemTime;

/** Ready while the database answers and agrees about the time: deadlines are judged by the one, constraints by the other. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private static final String NAME = "database and clock";

    @Inject
    Jdbi jdbi;

    @Inject
    SystemTime time;

    @Inject
    ClockConfig config;

    @Override
    public HealthCheckResponse call() {
        try {
            Duration difference = difference();
            return HealthCheckResponse.named(NAME)
                    .withData("clockDifferenceMillis", difference.toMillis())
                    .status(difference.abs().compareTo(config.tolerance()) <= 0)
                    .build();
        } catch (JdbiException away) {
            return HealthCheckResponse.named(NAME)
                    .withData("database", "does not answer")
                    .down()
                    .build();
        }
    }

    /**
     * How far this clock is ahead of the database's. The database reads its own somewhere within the round trip; its middle
     * is wrong by at most half of it. The offset of a rehearsal is meant and does not count.
     */
    private Duration difference() {
        return jdbi.withHandle(sql -> {
            // the connection is there already: only the statement is measured
            Instant asked = time.now();
            Instant theirs = sql.createQuery("select clock_timestamp()")
                    .mapTo(OffsetDateTime.class)
                    .one()
                    .toInstant();
            Instant answered = time.now();
            Instant middle = asked.plus(Duration.between(asked, answered).dividedBy(2));
            return Duration.between(theirs, middle.minus(config.offset()));
        });
    }
}
