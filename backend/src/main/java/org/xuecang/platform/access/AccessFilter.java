package org.xuecang.platform.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.xuecang.platform.problem.PlatformProblem;

/** Asks for a valid token before a body is read; an endpoint that declares nothing is closed to everybody. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class AccessFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo endpoint;

    @Inject
    Access access;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = endpoint.getResourceMethod();
        if (method == null || method.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        access.caller();
        if (!method.isAnnotationPresent(Requires.class)) {
            throw PlatformProblem.NOT_ALLOWED.error();
        }
    }
}
