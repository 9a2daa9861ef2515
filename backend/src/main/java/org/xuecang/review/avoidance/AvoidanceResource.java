package org.xuecang.review.avoidance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** Who shall not review an application, as its writers ask. */
@Path("/api/v1/applications/{id}/avoidance-requests")
@Tag(name = "reviews")
@RunOnVirtualThread
class AvoidanceResource {

    @Inject
    AvoidanceService avoidance;

    @GET
    @Operation(
            operationId = "getApplicationAvoidance",
            summary = "Show who shall not review an application, as its writers ask",
            description =
                    "To its writers, the leader of its unit and whoever handles it. Nobody reads what is said of themselves.")
    @Requires(Requires.SIGNED_IN)
    public ApplicationAvoidanceView get(@PathParam("id") UUID id) {
        return avoidance.of(id);
    }

    @POST
    @Operation(
            operationId = "askAvoidance",
            summary = "Ask that somebody shall not review an application",
            description =
                    "By who writes it or leads its unit, five people at most, until its first review is published."
                            + " Staff find out who is meant and decide.")
    @Requires(Requires.SIGNED_IN)
    public AvoidanceRequestView ask(
            @PathParam("id") UUID id, @Example(name = "rival", value = """
                {"personName": "周明远", "personUnit": "浏河镇文化站", "reason": "双方有未结的合同纠纷。"}
                """) AskAvoidanceRequest request) {
        return avoidance.ask(id, request);
    }

    @DELETE
    @Path("/{requestId}")
    @Operation(
            operationId = "withdrawAvoidance",
            summary = "Ask no longer that somebody shall not review an application",
            description = "Before staff answered. Nothing is kept of it.")
    @Requires(Requires.SIGNED_IN)
    public void withdraw(
            @PathParam("id") UUID id, @PathParam("requestId") UUID requestId, @HeaderParam("If-Match") IfMatch seen) {
        avoidance.withdraw(id, requestId, seen);
    }

    @POST
    @Path("/{requestId}/acceptance")
    @Operation(
            operationId = "acceptAvoidance",
            summary = "Keep somebody from reviewing an application, as its writers asked",
            description =
                    "Says whose account is meant. They stand in a declared conflict with it then: what they have of it and"
                            + " have not handed in is taken back; what they have handed in counts no more, unless it is decided.")
    @Requires("review.assign")
    public AvoidanceRequestView accept(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "matched", value = """
                {"personId": "0190a0e0-0000-7000-8000-000000000114"}
                """) AcceptAvoidanceRequest request) {
        return avoidance.accept(id, requestId, seen, request);
    }

    @POST
    @Path("/{requestId}/decline")
    @Operation(
            operationId = "declineAvoidance",
            summary = "Say why somebody is not kept from reviewing an application",
            description = "Its writers read the reason.")
    @Requires("review.assign")
    public AvoidanceRequestView decline(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "unfounded", value = "{\"reason\": \"所述情形不属于应当回避的关系。\"}") DeclineAvoidanceRequest request) {
        return avoidance.decline(id, requestId, seen, request);
    }
}
