package org.xuecang.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs work as the application itself, in a request context of its own: seeding, jobs, the outbox. */
@ApplicationScoped
public class AsSystem {

    @Inject
    ActingAs acting;

    @ActivateRequestContext
    public <T> T call(Supplier<T> work) {
        acting.system();
        return work.get();
    }

    @ActivateRequestContext
    public void run(Runnable work) {
        acting.system();
        work.run();
    }
}
