package org.xuecang.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.xuecang.platform.http.Admission;
import org.xuecang.platform.http.Correlation;
import org.xuecang.platform.http.UploadLimit;
import org.xuecang.platform.time.RequestTime;

/** Runs what is open to all: admitted, and in one transaction, with the audit event of whatever is changed. */
@Interceptor
@OpenToAll
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OpenOperationInterceptor {

    @Inject
    Admission admission;

    @Inject
    UploadLimit uploads;

    @Inject
    OperationTransaction transaction;

    @Inject
    Event<OperationPerformed> performed;

    @Inject
    RequestTime time;

    @Inject
    Correlation correlation;

    @Context
    UriInfo uri;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        uploads.check(call.getParameters());
        try (var _ = admission.enter()) {
            return call.getMethod().isAnnotationPresent(GET.class)
                    ? transaction.read(call::proceed)
                    : transaction.write(() -> audited(call));
        }
    }

    private Object audited(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        transaction.flush();
        performed.fire(OperationPerformed.of(
                call.getMethod(), Caller.NOBODY, Optional.empty(), uri, answer, correlation.id(), time.now()));
        return answer;
    }
}
