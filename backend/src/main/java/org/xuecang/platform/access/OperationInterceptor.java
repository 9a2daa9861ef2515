package org.xuecang.platform.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import org.xuecang.platform.http.Admission;
import org.xuecang.platform.http.Idempotency;
import org.xuecang.platform.http.UploadLimit;

/**
 * Runs every operation of the API: admits it before the connection pool is asked, puts a mutation, its idempotency key
 * and its audit event into one transaction, rolls a dry run back, and refuses to commit what did not pass the
 * {@link Gate} with the permission it declares.
 */
@Interceptor
@Requires("")
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OperationInterceptor {

    @Inject
    Gate gate;

    @Inject
    Admission admission;

    @Inject
    UploadLimit uploads;

    @Inject
    Idempotency idempotency;

    @Inject
    OperationTransaction transaction;

    @Inject
    OperationTrail trail;

    @Context
    UriInfo uri;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        uploads.check(call.getParameters());
        try (var _ = admission.enter()) {
            Method endpoint = call.getMethod();
            boolean mutation =
                    !endpoint.isAnnotationPresent(GET.class) || endpoint.isAnnotationPresent(AuditedRead.class);
            return mutation ? transaction.write(() -> mutate(call)) : transaction.read(() -> checked(call));
        }
    }

    private Object mutate(InvocationContext call) throws Exception {
        idempotency.begin(gate.caller().userId(), call.getMethod(), call.getParameters());
        Object answer = checked(call);
        transaction.flush();
        if (isDryRun()) {
            transaction.giveUp();
            return answer;
        }
        idempotency.store(answer);
        trail.tell(call, gate.caller(), gate.organisationId(), answer);
        return answer;
    }

    private Object checked(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        String declared = call.getMethod().getAnnotation(Requires.class).value();
        if (!gate.wasAsked(declared)) {
            throw new IllegalStateException(
                    call.getMethod() + " declares " + declared + " and never asked for it; nothing was committed");
        }
        return answer;
    }

    private boolean isDryRun() {
        return Boolean.parseBoolean(uri.getQueryParameters().getFirst("dryRun"));
    }
}
