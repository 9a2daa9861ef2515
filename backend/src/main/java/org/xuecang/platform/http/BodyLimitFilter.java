package org.xuecang.platform.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.xuecang.platform.problem.PlatformProblem;

/** Refuses a body that announces itself as too large, before it is read; the server's own limit stops the others. */
@Provider
@PreMatching
class BodyLimitFilter implements ContainerRequestFilter {

    @Inject
    Instance<HttpConfig> config; // providers are made before the configuration is

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())
                ? config.get().maxUploadBytes()
                : config.get().maxJsonBytes();
        if (request.getLength() > limit) {
            throw PlatformProblem.TOO_LARGE.error("limit", limit);
        }
    }
}
