package org.xuecang.review.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** What is decided of a round's cases. */
@Path("/api/v1/rounds/{id}")
@Tag(name = "decisions", description = "From handed-in reviews to the award: ranking, decision, result")
@RunOnVirtualThread
class DecisionResource {

    @Inject
    DecisionService decisions;

    @GET
    @Path("/decision")
    @Operation(
            operationId = "getRoundDecision",
            summary = "Show what is decided of a round's cases",
            description = "Before anything is drafted, the cases that wait for it; 409 where none does yet.")
    @APIResponse(responseCode = "200", description = "The decision, or what waits for one")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @Requires("round-decision.read")
    public DecisionView decision(@PathParam("id") UUID id) {
        return decisions.get(id);
    }

    @PUT
    @Path("/decision")
    @Operation(
            operationId = "draftRoundDecision",
            summary = "Draft what is decided of a round's cases; it may be unfinished",
            description = "The whole draft anew. Nobody decides of a case of their own unit.")
    @Requires("round-decision.edit")
    public DecisionView draft(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "two", value = """
                {"reason": null, "items": [
                    {"applicationId": "0190a0e0-0000-7000-8000-000000000401", "outcome": "SELECTED", "grade": "重点",
                        "reason": null},
                    {"applicationId": "0190a0e0-0000-7000-8000-000000000402", "outcome": "NOT_SELECTED", "grade": null,
                        "reason": null}]}
                """) DraftDecisionRequest request) {
        return decisions.draft(id, seen, request);
    }

    @POST
    @Path("/decision/sign-off")
    @Operation(
            operationId = "sendRoundDecision",
            summary = "Send a round's decision for sign-off",
            description = "Approved, selected cases go on and the others are at an end.")
    @Requires("round-decision.edit")
    public DecisionView send(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return decisions.send(id, seen);
    }
}
