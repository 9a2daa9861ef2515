package org.xuecang.platform.time;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The moment of this request: read once, so that everything a request writes bears the same time. */
@RequestScoped
public class RequestTime {

    /** Deadlines and days are those of Beijing. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZONE);

    @Inject
    SystemTime source;

    private Instant now;

    @PostConstruct
    void read() {
        now = source.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Another moment than that of the request, for work that has none: {@code platform.access.AsCaller}. */
    public void standAt(Instant moment) {
        now = moment.truncatedTo(ChronoUnit.MICROS);
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    /** When a day begins; null for null. */
    public static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }

    /** When the day after begins; null for null. */
    public static Instant endOf(LocalDate day) {
        return day == null ? null : startOf(day.plusDays(1));
    }

    /** A moment as texts tell it: a day and a minute of Beijing. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** For domain methods, which take a clock. */
    public Clock clock() {
        return Clock.fixed(now(), ZONE);
    }
}
