package org.xuecang.platform.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import org.xuecang.platform.time.RequestTime;

/**
 * Runs work as somebody with just the rights they hold, at a moment that has passed: so the demo world tells a story that
 * obeys every rule. Nothing that is called from outside may use it; a test holds that.
 */
@ApplicationScoped
public class AsCaller {

    @Inject
    ActingAs acting;

    @Inject
    RequestTime time;

    /** In a request context of its own, also within another. */
    public <T> T call(Caller caller, Instant at, Supplier<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState outer = requests.getStateIfActive();
        requests.activate();
        try {
            acting.caller(caller);
            time.standAt(at);
            return work.get();
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }
}
