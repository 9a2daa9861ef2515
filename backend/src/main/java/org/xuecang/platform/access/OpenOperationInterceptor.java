package org.xuecang.platform.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import java.util.Optional;
import org.xuecang.platform.http.Admission;
import org.xuecang.platform.http.UploadLimit;

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
    OperationTrail trail;

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
        trail.tell(call, Caller.NOBODY, Optional.empty(), answer);
        return answer;
    }
}
