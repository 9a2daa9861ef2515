package org.xuecang.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * Refuses query parameters that the operation does not have, and values that cannot be read, all of them by name. JAX-RS
 * alone would do in earnest what was meant as a dry run, list everything where a filter is misspelt, and answer that the
 * address does not exist where a value is.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class QueryFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || endpoint.getResourceMethod() == null) {
            return;
        }
        List<Fault> faults = faults(given, DeclaredQuery.of(endpoint.getResourceMethod()));
        if (!faults.isEmpty()) {
            throw new DomainError(PlatformProblem.MALFORMED_REQUEST, Map.of(), faults, Map.of());
        }
    }

    private static List<Fault> faults(Map<String, List<String>> given, Map<String, DeclaredQuery.Parameter> declared) {
        List<Fault> faults = new ArrayList<>();
        given.forEach((name, values) -> {
            if (declared.containsKey(name)) {
                declared.get(name).fault(values).ifPresent(faults::add);
            } else {
                faults.add(unknown(name, declared.keySet()));
            }
        });
        return faults;
    }

    private static Fault unknown(String name, Set<String> declared) {
        return declared.isEmpty()
                ? new Fault("?" + name, "takes-no-parameters")
                : new Fault("?" + name, "unknown-parameter", Map.of("known", String.join(", ", declared)));
    }
}
