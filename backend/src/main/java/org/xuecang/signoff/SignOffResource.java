package org.xuecang.signoff;

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
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

@Path("/api/v1/sign-offs")
@RunOnVirtualThread
@Tag(name = "sign-offs", description = "Drafted, checked, approved: by a leader or a meeting")
class SignOffResource {

    @Inject
    SignOffService signOffs;

    @Inject
    SignOffList list;

    @GET
    @Operation(operationId = "listSignOffs", summary = "Sign-offs, the newest first")
    @Requires("sign-off.read")
    public Page<SignOffSummary> list(
            @QueryParam("state") SignOffState state,
            @QueryParam("subjectType") @Size(max = 40) String subjectType,
            @QueryParam("subjectId") UUID subjectId,
            @QueryParam("waitingForMe") @DefaultValue("false") boolean waitingForMe,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return list.page(state, subjectType, subjectId, waitingForMe, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSignOff", summary = "A sign-off with its steps")
    @Requires("sign-off.read")
    public SignOffView get(@PathParam("id") UUID id) {
        return signOffs.read(id);
    }

    @POST
    @Path("/{id}/check")
    @Operation(operationId = "checkSignOff", summary = "Check what another has drafted")
    @Requires("sign-off.check")
    public SignOffView check(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, OpinionRequest request) {
        return signOffs.check(id, seen, request);
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approveSignOff", summary = "Approve as leader")
    @Requires("sign-off.approve")
    public SignOffView approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, OpinionRequest request) {
        return signOffs.approve(id, seen, request);
    }

    @POST
    @Path("/{id}/meeting-approval")
    @Operation(operationId = "recordMeetingApproval", summary = "Record a meeting's approval from its minutes")
    @Requires("sign-off.record-meeting")
    public SignOffView recordMeeting(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, MeetingApprovalRequest request) {
        return signOffs.recordMeeting(id, seen, request);
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnSignOff", summary = "Send back to the drafter with a reason")
    @Requires("sign-off.return")
    public SignOffView giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, ReturnRequest request) {
        return signOffs.giveBack(id, seen, request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawSignOff", summary = "Take back before approval what one has drafted")
    @Requires("sign-off.withdraw")
    public SignOffView withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return signOffs.withdraw(id, seen);
    }
}
