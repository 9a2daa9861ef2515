package org.xuecang.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.xuecang.platform.http.Admission;
import org.xuecang.platform.http.Correlation;
import org.xuecang.platform.http.Idempotency;
import org.xuecang.platform.http.UploadLimit;
import org.xuecang.platform.time.RequestTime;

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
    TransactionManager transactions;

    @Inject
    EntityManager entities;

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
            Method endpoint = call.getMethod();
            boolean mutation =
                    !endpoint.isAnnotationPresent(GET.class) || endpoint.isAnnotationPresent(AuditedRead.class);
            return mutation ? mutate(call) : read(call);
        }
    }

    /** One transaction too. What is read is not written: Hibernate keeps no copies to compare with and looks for no change. */
    private Object read(InvocationContext call) throws Exception {
        transactions.begin();
        try {
            Session session = entities.unwrap(Session.class);
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            Object answer = checked(call);
            transactions.commit();
            return answer;
        } catch (Throwable refused) {
            rollBack();
            throw refused;
        }
    }

    private Object mutate(InvocationContext call) throws Exception {
        transactions.begin();
        try {
            idempotency.begin(gate.caller().userId(), call.getMethod(), call.getParameters());
            Object answer = checked(call);
            entities.flush();
            if (isDryRun()) {
                transactions.rollback();
                return answer;
            }
            idempotency.store(answer);
            performed.fire(OperationPerformed.of(
                    call.getMethod(), gate.caller(), gate.organisationId(), uri, answer, correlation.id(), time.now()));
            entities.flush();
            transactions.commit();
            return answer;
        } catch (Throwable refused) {
            rollBack();
            throw refused;
        }
    }

    private void rollBack() throws SystemException {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transactions.rollback();
        }
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
