package org.xuecang.platform.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * Refuses a body that is empty or the word {@code null}, so that no service has to expect one that is not there, and
 * stops reading one that did not say beforehand how long it is.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyInterceptor implements ReaderInterceptor {

    @Inject
    Instance<HttpConfig> config; // providers are made before the configuration is

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        request.setInputStream(
                new BoundedBody(request.getInputStream(), config.get().maxJsonBytes()));
        Object body = request.proceed();
        if (body == null) {
            throw new DomainError(
                    PlatformProblem.MALFORMED_REQUEST, Map.of(), List.of(new Fault("", "not-null")), Map.of());
        }
        return body;
    }
}
