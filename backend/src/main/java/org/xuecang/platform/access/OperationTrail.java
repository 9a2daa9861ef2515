package org.xuecang.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.platform.http.Correlation;
import org.xuecang.platform.time.RequestTime;

/** Tells who listens that an operation is about to commit, within its transaction. */
@ApplicationScoped
class OperationTrail {

    @Inject
    Event<OperationsPerformed> performed;

    @Inject
    OperationParts parts;

    @Inject
    RequestTime time;

    @Inject
    Correlation correlation;

    @Context
    UriInfo uri;

    /** @param organisation whose thing was touched; empty for what concerns only the caller */
    void tell(InvocationContext call, Caller caller, Optional<UUID> organisation, Object answer) {
        OperationPerformed called = OperationPerformed.of(
                call.getMethod(), caller, organisation, uri, answer, correlation.id(), time.now());
        Stream<OperationPerformed> single = parts.all().stream().map(called::part);
        performed.fire(
                new OperationsPerformed(Stream.concat(Stream.of(called), single).toList()));
    }
}
