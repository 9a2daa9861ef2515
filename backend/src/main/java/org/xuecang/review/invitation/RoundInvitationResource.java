package org.xuecang.review.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Who is asked to review in a round. */
@Path("/api/v1/rounds/{id}/expert-invitations")
@Tag(name = "reviews")
@RunOnVirtualThread
class RoundInvitationResource {

    @Inject
    InvitationService invitations;

    @GET
    @Operation(
            operationId = "listExpertInvitations",
            summary = "List the experts who were asked to review in a round, the newest first")
    @Requires("review.assign")
    public Page<InvitationView> list(
            @PathParam("id") UUID id,
            @QueryParam("state") InvitationState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return invitations.page(id, state, new PageRequest(limit, cursor));
    }

    @POST
    @Operation(
            operationId = "inviteExperts",
            summary = "Ask experts to review in a round",
            description = "All of them or none. Each gets a message.")
    @Requires("review.assign")
    public InvitedExperts invite(
            @PathParam("id") UUID id, @Example(name = "two", value = """
                {"expertIds": ["0190a0e0-0000-7000-8000-000000000114"], "answerBy": "2027-06-01"}
                """) InviteExpertsRequest request) {
        return invitations.invite(id, request);
    }

    @POST
    @Path("/{invitationId}/withdrawal")
    @Operation(
            operationId = "withdrawExpertInvitation",
            summary = "Ask an expert no more",
            description = "What they have of the round and have not handed in is taken back.")
    @Requires("review.assign")
    public InvitationView withdraw(
            @PathParam("id") UUID id,
            @PathParam("invitationId") UUID invitationId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "replaced", value = "{\"reason\": \"已另请专家。\"}") EndInvitationRequest request) {
        return invitations.withdraw(id, invitationId, seen, request);
    }
}
