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

/** What one is asked to review. */
@Path("/api/v1/me/expert-invitations")
@Tag(name = "reviews")
@RunOnVirtualThread
class OwnInvitationResource {

    @Inject
    InvitationService invitations;

    @GET
    @Operation(
            operationId = "listOwnExpertInvitations",
            summary = "List the rounds in which one is asked to review, the newest first")
    @Requires(Requires.SIGNED_IN)
    public Page<OwnInvitationView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return invitations.own(new PageRequest(limit, cursor));
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(operationId = "acceptExpertInvitation", summary = "Say that one reviews in a round")
    @Requires(Requires.SIGNED_IN)
    public OwnInvitationView accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "some", value = "{\"capacity\": 20}") AcceptInvitationRequest request) {
        return invitations.accept(id, seen, request);
    }

    @POST
    @Path("/{id}/decline")
    @Operation(
            operationId = "declineExpertInvitation",
            summary = "Say that one does not review in a round",
            description = "Also after one had accepted: what one has and has not handed in is taken back.")
    @Requires(Requires.SIGNED_IN)
    public OwnInvitationView decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "away", value = "{\"reason\": \"届时在外出差。\"}") EndInvitationRequest request) {
        return invitations.decline(id, seen, request);
    }
}
