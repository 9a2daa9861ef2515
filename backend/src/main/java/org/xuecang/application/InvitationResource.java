package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

/** What people do who were given a link. Its secret comes in a header: an address is logged and kept in histories. */
@Path("/api/v1/invitation")
@Tag(name = "applications")
@RunOnVirtualThread
class InvitationResource {

    private static final String TOKEN = "Invitation-Token";
    private static final String SECRET = "[A-Za-z0-9_-]{1,64}";

    @Inject
    InvitationService invitations;

    @GET
    @Operation(operationId = "getInvitation", summary = "Show what a link invites to")
    @Requires(Requires.SIGNED_IN)
    public InvitationView show(@HeaderParam(TOKEN) @NotNull @Size(max = 64) @Pattern(regexp = SECRET) String token) {
        return invitations.show(token);
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "acceptInvitation",
            summary = "Take an invitation up",
            description = "Begins an application or joins in one; who has done so before comes back to it.")
    @Requires("application.edit")
    public ApplicationView accept(@HeaderParam(TOKEN) @NotNull @Size(max = 64) @Pattern(regexp = SECRET) String token) {
        return invitations.accept(token);
    }
}
