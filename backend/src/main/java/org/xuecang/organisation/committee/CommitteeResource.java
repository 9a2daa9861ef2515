package org.xuecang.organisation.committee;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.organisation.Bounds;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Committees and their members. */
@Path("/api/v1/committees")
@Tag(name = "committees", description = "Committees, their members and meetings")
@RunOnVirtualThread
class CommitteeResource {

    @Inject
    CommitteeService committees;

    @GET
    @Operation(operationId = "listCommittees", summary = "List committees in division order")
    @Requires("committee.read")
    public Page<CommitteeSummary> list(
            @QueryParam("on") @Schema(description = "Called as on this day; today if not given") LocalDate on,
            @QueryParam("name") @Size(max = Bounds.NAME) String name,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return committees.list(on, name, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCommittee", summary = "Show a committee and its members as of a day")
    @Requires("committee.read")
    public CommitteeView get(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
        return committees.get(id, on);
    }

    @POST
    @Operation(operationId = "createCommittee", summary = "Record that an organisation is a committee")
    @Requires("committee.edit")
    public RestResponse<CommitteeView> create(
            @Example(name = "committee", value = """
                {"organisationId": "0190a0e0-0000-7000-8000-000000000005", "purpose": "统筹全市终身学习工作"}
                """) CreateCommitteeRequest request) {
        CommitteeView created = committees.create(Ids.next(), request);
        return Created.in("committees", created.id(), created);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchCommittee", summary = "Change what a committee is for")
    @Requires("committee.edit")
    public CommitteeView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(CommitteeDescription.class) @Example(name = "purpose", value = "{\"purpose\": \"统筹终身学习工作\"}")
                    MergePatch patch) {
        return committees.patch(id, seen, patch);
    }

    @GET
    @Path("/{id}/members")
    @Operation(operationId = "listCommitteeMembers", summary = "List members by position, of a day or of all time")
    @Requires("committee.read")
    public Page<CommitteeMemberView> members(
            @PathParam("id") UUID id,
            @QueryParam("on") @Schema(description = "Only those seated on this day; all that ever were if not given")
                    LocalDate on,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return committees.members(id, on, new PageRequest(limit, cursor));
    }

    @POST
    @Path("/{id}/members")
    @Operation(operationId = "seatCommitteeMember", summary = "Give an organisation a seat")
    @Requires("committee.edit")
    public CommitteeView seat(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "member", value = """
                {"organisationId": "0190a0e0-0000-7000-8000-000000000004", "position": "DEPUTY_CHAIR",
                 "title": "分管副局长", "duties": "统筹协调", "from": "2024-01-01"}
                """) SeatMemberRequest request) {
        return committees.seat(id, seen, request);
    }

    @POST
    @Path("/{id}/members/{memberId}/ending")
    @Operation(operationId = "endCommitteeMember", summary = "End a seat on a day")
    @Requires("committee.edit")
    public CommitteeView endSeat(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "ended", value = """
                {"on": "2025-01-01"}
                """) EndSeatRequest request) {
        return committees.endSeat(id, memberId, seen, request);
    }
}
