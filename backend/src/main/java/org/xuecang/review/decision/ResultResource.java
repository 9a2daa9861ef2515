package org.xuecang.review.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

/** What was decided of an application. */
@Path("/api/v1/applications/{id}")
@Tag(name = "decisions")
@RunOnVirtualThread
class ResultResource {

    @Inject
    ResultService results;

    @GET
    @Path("/result")
    @Operation(
            operationId = "getApplicationResult",
            summary = "Show what was decided of an application",
            description = "Once it is decided; score, place and comments as the round says, experts never.")
    @Requires("application.read")
    public ApplicationResultView result(@PathParam("id") UUID id) {
        return results.of(id);
    }
}
