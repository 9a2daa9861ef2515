package org.xuecang.review.objection;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Objections, for whoever answers them. */
@Path("/api/v1/objections")
@Tag(name = "objections", description = "What somebody has against a case of a public notice")
@RunOnVirtualThread
class ObjectionResource {

    @Inject
    ObjectionService objections;

    @GET
    @Operation(
            operationId = "listObjections",
            summary = "List objections, the latest first",
            description = "Without those to a case of one's own.")
    @Requires("objection.read")
    public Page<ObjectionSummary> list(
            @QueryParam("round") UUID round,
            @QueryParam("state") ObjectionState state,
            @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the application's title") String title,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return objections.list(new ObjectionList.Filter(round, state, title), new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getObjection",
            summary = "Show an objection",
            description = "Name and phone number masked, and only to who may answer it.")
    @Requires("objection.read")
    public ObjectionView get(@PathParam("id") UUID id) {
        return objections.get(id);
    }

    @POST
    @Operation(
            operationId = "enterObjection",
            summary = "Enter an objection that came by phone or letter",
            description = "By whoever runs the round. The code is for the person who objects, and shown this once.")
    @Requires("objection.enter")
    public RestResponse<MadeObjection> enter(@Example(name = "letter", value = """
                {"noticeId": "0190a0e0-0000-7000-8000-000000000501",
                 "applicationId": "0190a0e0-0000-7000-8000-000000000401", "channel": "LETTER",
                 "receivedOn": "2026-06-03", "name": "王芳", "phone": "13800000000", "text": "所列活动并未举办。"}
                """) EnterObjectionRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, objections.enter(request));
    }

    @POST
    @Path("/{id}/settlement")
    @Operation(
            operationId = "settleObjection",
            summary = "Answer an objection",
            description = "By somebody who did not run the round. Only the case objected to waits for it.")
    @Requires("objection.settle")
    public ObjectionView settle(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "rejected", value = """
                {"outcome": "REJECTED", "reply": "经核实，所列活动有签到和照片为证。"}
                """) SettleObjectionRequest request) {
        return objections.settle(id, seen, request);
    }

    @POST
    @Path("/{id}/disclosure")
    @Operation(
            operationId = "discloseObjection",
            summary = "Show who objects, unmasked",
            description = "To somebody who may answer it. The reason is kept, and that it was read is audited.")
    @Requires("objection.disclose")
    public Signature disclose(
            @PathParam("id") UUID id, @Example(name = "call", value = """
                {"reason": "电话核实所述事实"}
                """) DiscloseObjectionRequest request) {
        return objections.disclose(id, request);
    }
}
