package org.xuecang.organisation.committee;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** Meetings of a committee and what they resolved. */
@Path("/api/v1/committees/{id}/meetings")
@Tag(name = "committees")
@RunOnVirtualThread
class CommitteeMeetingResource {

    private static final String EXAMPLE = """
            {"heldOn": "2024-03-01", "subject": "全体会议", "minutesNumber": "示例〔2024〕1号", "minutesFileId": null}
            """;

    @Inject
    CommitteeMeetingService meetings;

    @GET
    @Operation(operationId = "listCommitteeMeetings", summary = "List meetings, the latest first")
    @Requires("committee.read")
    public Page<CommitteeMeetingSummary> list(
            @PathParam("id") UUID id,
            @QueryParam("from") @Schema(description = "Held on this day or later") LocalDate from,
            @QueryParam("until") @Schema(description = "Held before this day") LocalDate until,
            @QueryParam("sort") @SortedBy(MeetingSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return meetings.list(id, from, until, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{meetingId}")
    @Operation(operationId = "getCommitteeMeeting", summary = "Show a meeting and what it resolved")
    @Requires("committee.read")
    public CommitteeMeetingView get(@PathParam("id") UUID id, @PathParam("meetingId") UUID meetingId) {
        return meetings.get(id, meetingId);
    }

    @POST
    @Operation(operationId = "recordCommitteeMeeting", summary = "Record a meeting that was held")
    @Requires("committee.edit")
    public RestResponse<CommitteeMeetingView> record(
            @PathParam("id") UUID id, @Example(name = "meeting", value = EXAMPLE) RecordMeetingRequest request) {
        CommitteeMeetingView recorded = meetings.record(id, request);
        return Created.in("committees/" + id + "/meetings", recorded.id(), recorded);
    }

    @PUT
    @Path("/{meetingId}")
    @Operation(operationId = "replaceCommitteeMeeting", summary = "Correct a meeting, or add its minutes")
    @Requires("committee.edit")
    public CommitteeMeetingView replace(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "meeting", value = EXAMPLE) RecordMeetingRequest request) {
        return meetings.replace(id, meetingId, seen, request);
    }

    @POST
    @Path("/{meetingId}/resolutions")
    @Operation(operationId = "passCommitteeResolution", summary = "Record what a meeting resolved; it then stands")
    @Requires("committee.edit")
    public CommitteeMeetingView resolve(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "resolution", value = """
                {"text": "年内新增一个示例项目"}
                """) PassResolutionRequest request) {
        return meetings.resolve(id, meetingId, seen, request);
    }
}
