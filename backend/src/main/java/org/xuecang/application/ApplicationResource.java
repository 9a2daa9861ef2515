package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.round.form.FormContent;

/** Applications as their writers keep them. */
@Path("/api/v1/applications")
@Tag(name = "applications", description = "Applications in rounds: written, handed in, endorsed, checked")
@RunOnVirtualThread
class ApplicationResource {

    @Inject
    ApplicationService applications;

    @Inject
    ApplicationHistory history;

    @Inject
    ApplicationDifferences differences;

    @Inject
    EligibilityService eligibility;

    @GET
    @Operation(
            operationId = "listApplications",
            summary = "List applications, those changed last first",
            description = "One's own, those of one's unit, and for staff those that were handed in.")
    @Requires("application.read")
    public Page<ApplicationSummary> list(
            @Valid @BeanParam ApplicationFilter filter,
            @QueryParam("sort") @SortedBy(ApplicationSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return applications.list(filter, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getApplication",
            summary = "Show an application",
            description = "To who does not write it, as it was handed in, with phone numbers masked.")
    @Requires("application.read")
    public ApplicationView get(@PathParam("id") UUID id) {
        return applications.get(id);
    }

    @GET
    @Path("/{id}/form")
    @Operation(
            operationId = "getApplicationForm",
            summary = "Show the form that an application fills in",
            description = "The published version that its round names; it never changes.")
    @Requires("application.read")
    public FormContent form(@PathParam("id") UUID id) {
        return applications.form(id);
    }

    @GET
    @Path("/{id}/eligibility")
    @Operation(
            operationId = "getEligibility",
            summary = "Show which rules of its round an application meets",
            description =
                    "To its writers as they have it now, to others as it was handed in. Nothing is changed by asking.")
    @Requires("application.read")
    public EligibilityView eligibility(@PathParam("id") UUID id) {
        return eligibility.of(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listApplicationHistory",
            summary = "List what happened to an application, the latest first")
    @Requires("application.read")
    public Page<ApplicationEventView> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return history.of(id, new PageRequest(limit, cursor, null));
    }

    @GET
    @Path("/{id}/revisions/{number}")
    @Operation(operationId = "getApplicationRevision", summary = "Show what was handed in at one time")
    @Requires("application.read")
    public ApplicationRevisionView revision(
            @PathParam("id") UUID id, @PathParam("number") @Min(1) @Max(9999) int number) {
        return applications.revision(id, number);
    }

    @GET
    @Path("/{id}/revisions/{number}/difference")
    @Operation(
            operationId = "compareApplicationRevisions",
            summary = "Show what changed from one handing-in to another",
            description = "Answer by answer, lists row by row; also where the form went on to another version between.")
    @Requires("application.read")
    public ApplicationDifferenceView difference(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) @Max(9999) int number,
            @QueryParam("since") @Min(1) @Max(9999) @Schema(description = "An earlier one; usually the one before")
                    Integer since) {
        return differences.of(id, number, since == null ? Math.max(1, number - 1) : since);
    }

    @POST
    @Operation(
            operationId = "createApplication",
            summary = "Begin an application through one's unit",
            description = "It begins with what is known of the person and the unit, and what the unit wrote last time.")
    @Requires("application.create")
    public RestResponse<ApplicationView> create(
            @Example(name = "own", value = "{\"roundId\": \"0190a0e0-0000-7000-8000-000000000301\"}")
                    CreateApplicationRequest request) {
        ApplicationView created = applications.create(Ids.next(), request);
        return Created.in("applications", created.id(), created);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchApplication",
            summary = "Keep what was written",
            description = "Only what changed need be sent, of the answers too. It may be unfinished.")
    @Requires("application.edit")
    public ApplicationView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(ApplicationDraft.class) @Example(name = "field", value = """
                {"title": "江南丝竹学习基地", "answers": {"leader": {"name": "周静"}}}
                """) MergePatch patch) {
        return applications.patch(id, seen, patch);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardApplication", summary = "Give up a draft that was never handed in")
    @Requires("application.edit")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        applications.discard(id, seen);
    }

    @DELETE
    @Path("/{id}/members/{userId}")
    @Operation(operationId = "removeApplicationMember", summary = "Let somebody write it no longer")
    @Requires("application.edit")
    public ApplicationView removeMember(
            @PathParam("id") UUID id, @PathParam("userId") UUID userId, @HeaderParam("If-Match") IfMatch seen) {
        return applications.removeMember(id, userId, seen);
    }
}
