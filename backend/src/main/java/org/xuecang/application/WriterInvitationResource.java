package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.IfMatch;

/** Links by which people come to write an application together. */
@Path("/api/v1/applications/{id}/invitations")
@Tag(name = "applications")
@RunOnVirtualThread
class WriterInvitationResource {

    @Inject
    InvitationService invitations;

    @POST
    @Operation(
            operationId = "inviteWriter",
            summary = "Make a link by which others write one's application too",
            description = "Its secret is shown this once.")
    @Requires("application.edit")
    public RestResponse<MadeInvitation> inviteWriter(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return RestResponse.status(RestResponse.Status.CREATED, invitations.inviteWriter(id, seen));
    }

    @DELETE
    @Operation(
            operationId = "takeBackWriterInvitations",
            summary = "Make all links useless by which others come to one's application",
            description = "Who has joined stays.")
    @Requires("application.edit")
    public void takeBackFromWriters(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        invitations.takeBackFromWriters(id, seen);
    }
}
