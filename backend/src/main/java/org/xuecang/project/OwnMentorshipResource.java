package org.xuecang.project;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** What one is asked to advise, or advises. */
@Path("/api/v1/me/mentorships")
@Tag(name = "projects")
@RunOnVirtualThread
class OwnMentorshipResource {

    @Inject
    MentorService mentors;

    @GET
    @Operation(
            operationId = "listOwnMentorships",
            summary = "List the cases that one is asked to advise, or advises, the newest first")
    @Requires(Requires.SIGNED_IN)
    public Page<MentorshipSummary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return mentors.own(new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOwnMentorship", summary = "Show a case that one advises, and the advice that it had")
    @Requires(Requires.SIGNED_IN)
    public MentorshipView get(@PathParam("id") UUID id) {
        return mentors.get(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptMentorship",
            summary = "Say that one advises a case",
            description = "Whoever does reviews neither the case nor what continues it.")
    @Requires(Requires.SIGNED_IN)
    public MentorshipView accept(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return mentors.accept(id, seen);
    }

    @POST
    @Path("/{id}/decline")
    @Operation(operationId = "declineMentorship", summary = "Say that one does not advise a case")
    @APIResponse(responseCode = "204", description = "It is theirs no longer")
    @Requires(Requires.SIGNED_IN)
    public void decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "away", value = "{\"reason\": \"近期在外出差。\"}") DeclineMentorshipRequest request) {
        mentors.decline(id, seen, request);
    }

    @POST
    @Path("/{id}/guidance")
    @Operation(
            operationId = "giveAdvice",
            summary = "Give a case that one advises a piece of advice",
            description =
                    "Nothing of it changes afterwards; a correction is a further piece that points at the earlier one.")
    @Requires(Requires.SIGNED_IN)
    public MentorshipView advise(
            @PathParam("id") UUID id, @Example(name = "on-site", value = """
                {"givenOn": "2026-11-20", "way": "ON_SITE", "text": "建议补充课程简介，完善学员反馈机制。", "fileIds": []}
                """) GiveAdviceRequest request) {
        return mentors.advise(id, request);
    }
}
