package org.xuecang.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Gives every view of a versioned root its {@code ETag}. */
@Provider
class EntityTagFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned view && response.getStatus() < 300) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, IfMatch.tag(view.version()));
        }
    }
}
