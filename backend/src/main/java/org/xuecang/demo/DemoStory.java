package org.xuecang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
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

    /** @param daysAgo before the day of loading, in the morning; 0 is the moment of loading */
    <T> T as(String username, int daysAgo, Supplier<T> work) {
        Caller caller = accounts.caller(username, today());
        return acting.call(caller, morning(daysAgo), () -> {
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

    UUID userId(String username) {
        return accounts.caller(username, today()).userId();
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
