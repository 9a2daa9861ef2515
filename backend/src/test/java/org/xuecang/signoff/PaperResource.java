package org.xuecang.signoff;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.xuecang.platform.access.Requires;

/** Sends a test's paper for sign-off; no part of the contract. */
@Path("/test-papers/{id}/sign-off")
class PaperResource {

    @Inject
    Papers papers;

    @POST
    @Operation(hidden = true, operationId = "sendPaper")
    @Requires("sign-off.check")
    public UUID send(@PathParam("id") UUID id) {
        return papers.send(id);
    }
}
