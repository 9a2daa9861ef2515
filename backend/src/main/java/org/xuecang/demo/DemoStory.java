package org.xuecang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.xuecang.identity.KnownAccounts;
import org.xuecang.platform.access.AsCaller;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;

/** What the demo's people did on earlier days: with their own rights, by the services that the API uses. */
@ApplicationScoped
class DemoStory {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime CLOSE_OF_WORK = LocalTime.of(17, 0);

    @Inject
    KnownAccounts accounts;

    @Inject
    AsCaller acting;

    @Inject
    EntityManager entities;

    /** Not the request's: within the story that stands at another moment. */
    @Inject
    SystemTime machine;

    private record Day(String username, LocalDate on) {}

    /** Everybody acts many times, with the rights of the same day. */
    private final Map<Day, Caller> callers = new ConcurrentHashMap<>();

    /** @param daysAgo before the day of loading, in the morning; 0 is the moment of loading */
    <T> T as(String username, int daysAgo, Supplier<T> work) {
        return acting.call(caller(username), morning(daysAgo), () -> {
            T answer = work.get();
            entities.flush(); // as an operation's end does: others read past Hibernate
            return answer;
        });
    }

    void does(String username, int daysAgo, Runnable work) {
        as(username, daysAgo, () -> {
            work.run();
            return null;
        });
    }

    /** Begins anew with nothing in memory: what Hibernate holds it looks through before every query. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    UUID userId(String username) {
        return caller(username).userId();
    }

    private Caller caller(String username) {
        return callers.computeIfAbsent(new Day(username, today()), who -> accounts.caller(who.username(), who.on()));
    }

    LocalDate day(int daysAgo) {
        return today().minusDays(daysAgo);
    }

    LocalDate today() {
        return machine.now().atZone(RequestTime.ZONE).toLocalDate();
    }

    /** On some day before loading, never later than now. */
    Instant morning(int daysAgo) {
        Instant then = today().minusDays(daysAgo)
                .atTime(MORNING)
                .atZone(RequestTime.ZONE)
                .toInstant();
        return then.isBefore(machine.now()) ? then : machine.now();
    }

    /** A deadline on a day after loading, or before it where the number is negative. */
    Instant closeOfWork(int inDays) {
        return today().plusDays(inDays)
                .atTime(CLOSE_OF_WORK)
                .atZone(RequestTime.ZONE)
                .toInstant();
    }
}
