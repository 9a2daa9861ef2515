package org.xuecang.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** Who acts in this request context when nobody called: the system, in jobs and while seeding. */
@RequestScoped
public class ActingAs {

    private Caller caller;

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** Runs work as the system, in a request context of its own. */
    @Singleton
    public static class System {

        @Inject
        ActingAs acting;

        @ActivateRequestContext
        public <T> T call(Supplier<T> work) {
            acting.caller = Caller.SYSTEM;
            return work.get();
        }

        @ActivateRequestContext
        public void run(Runnable work) {
            acting.caller = Caller.SYSTEM;
            work.run();
        }
    }
}
