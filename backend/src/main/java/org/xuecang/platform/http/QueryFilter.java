package org.xuecang.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * Refuses query values that cannot be read, all of them by name. JAX-RS alone would answer that the address does not
 * exist, and take a misspelt {@code dryRun} for a no.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class QueryFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || endpoint.getResourceMethod() == null) {
            return;
        }
        List<Fault> unreadable = Stream.of(endpoint.getResourceMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .filter(parameter -> given.getOrDefault(name(parameter), List.of()).stream()
                        .anyMatch(value -> !QueryValue.isReadable(value, parameter.getType())))
                .map(parameter -> new Fault("?" + name(parameter), "unreadable"))
                .toList();
        if (!unreadable.isEmpty()) {
            throw new DomainError(PlatformProblem.MALFORMED_REQUEST, Map.of(), unreadable, Map.of());
        }
    }

    private static String name(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }
}
