package org.xuecang.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.http.Correlation;
import org.xuecang.platform.time.RequestTime;

/** Tells who listens that an operation is about to commit, within its transaction. */
@ApplicationScoped
class OperationTrail {

    @Inject
    Event<OperationPerformed> performed;

    @Inject
    RequestTime time;

    @Inject
    Correlation correlation;

    @Context
    UriInfo uri;

    /** @param organisation whose thing was touched; empty for what concerns only the caller */
    void tell(InvocationContext call, Caller caller, Optional<UUID> organisation, Object answer) {
        performed.fire(OperationPerformed.of(
                call.getMethod(), caller, organisation, uri, answer, correlation.id(), time.now()));
    }
}
