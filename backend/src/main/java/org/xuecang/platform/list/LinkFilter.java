package org.xuecang.platform.list;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Adds {@code Link: rel="next"} to every page that has a following one. */
@Provider
class LinkFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            String query = next.getRawQuery();
            response.getHeaders().add("Link", "<" + next.getRawPath() + "?" + query + ">; rel=\"next\"");
        }
    }
}
