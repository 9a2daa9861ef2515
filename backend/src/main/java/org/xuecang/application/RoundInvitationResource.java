package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;

/** Links by which people apply through a unit in a round. */
@Path("/api/v1/rounds/{id}/invitations")
@Tag(name = "applications")
@RunOnVirtualThread
class RoundInvitationResource {

    @Inject
    InvitationService invitations;

    @POST
    @Operation(
            operationId = "inviteApplicants",
            summary = "Make a link by which people apply through one's unit",
            description = "For all to whom it is given, until the window ends. Its secret is shown this once.")
    @Requires("application.invite")
    public RestResponse<MadeInvitation> inviteApplicants(
            @PathParam("id") UUID id,
            @Example(name = "unit", value = "{\"unitId\": \"0190a0e0-0000-7000-8000-000000000003\"}")
                    InviteApplicantsRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, invitations.inviteApplicants(id, request));
    }

    @DELETE
    @Operation(
            operationId = "takeBackApplicantInvitations",
            summary = "Make all links useless by which people apply through one's unit",
            description = "Who has begun goes on.")
    @Requires("application.invite")
    public void takeBackFromApplicants(@PathParam("id") UUID id, @QueryParam("unit") @NotNull UUID unit) {
        invitations.takeBackFromApplicants(id, new InviteApplicantsRequest(unit));
    }
}
