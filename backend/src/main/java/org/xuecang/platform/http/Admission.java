package org.xuecang.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * Lets only so many operations towards the connection pool at once. Virtual threads bound nothing: without this, a burst
 * would queue without end where the pool is the limit; so those who would wait too long are told to come back.
 */
@ApplicationScoped
public class Admission {

    /** One admitted operation; closing it makes room for the next. */
    public interface Ticket extends AutoCloseable {
        @Override
        void close();
    }

    private final Semaphore places;
    private final long patienceMillis;

    @Inject
    Admission(HttpConfig config) {
        places = new Semaphore(config.concurrentOperations());
        patienceMillis = config.admissionPatience().toMillis();
    }

    /** @throws org.xuecang.platform.problem.DomainError 503 {@code unavailable} when no place comes free in time */
    public Ticket enter() {
        try {
            if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw PlatformProblem.UNAVAILABLE.error();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw PlatformProblem.UNAVAILABLE.error();
        }
        return places::release;
    }
}
