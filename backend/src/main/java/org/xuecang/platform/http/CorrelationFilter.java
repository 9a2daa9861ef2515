package org.xuecang.platform.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;

/** Puts the correlation id into the log context and the answer. */
@Provider
@PreMatching
class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    Correlation correlation;

    @Override
    public void filter(ContainerRequestContext request) {
        correlation.adopt(request.getHeaderString(Correlation.HEADER));
        MDC.put("correlationId", correlation.id());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(Correlation.HEADER, correlation.id());
        MDC.remove("correlationId");
    }
}
