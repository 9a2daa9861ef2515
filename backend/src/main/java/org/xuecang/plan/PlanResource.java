package org.xuecang.plan;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.plan.content.ContentChange;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

@Path("/api/v1/plans")
@RunOnVirtualThread
@Tag(name = "plans")
public class PlanResource {

    @Inject
    PlanService plans;

    @Inject
    PlanList list;

    @Inject
    PublicationService publication;

    @Inject
    AmendmentService amendments;

    @GET
    @Operation(operationId = "listPlans", summary = "Plans, the latest year first")
    @Requires("plan.read")
    public Page<PlanSummary> list(
            @QueryParam("organisation") UUID organisation,
            @QueryParam("year") Integer year,
            @QueryParam("state") PlanState state,
            @QueryParam("sort") @SortedBy(PlanSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return list.page(organisation, year, state, new PageRequest(limit, cursor, sort));
    }

    @POST
    @Operation(operationId = "createPlan", summary = "Begin a plan with an empty draft")
    @APIResponse(
            responseCode = "201",
            description = "The plan with its draft",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    @Requires("plan.edit")
    public RestResponse<PlanView> create(CreatePlanRequest request) {
        PlanView plan = plans.create(request);
        return Created.in("plans", plan.id(), plan);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPlan",
            summary = "A plan with the version in force, its draft where none is, or any version by number")
    @Requires("plan.read")
    public PlanView get(@PathParam("id") UUID id, @QueryParam("version") @Min(1) Integer version) {
        return plans.get(id, version);
    }

    @GET
    @Path("/{id}/versions")
    @Operation(operationId = "listPlanVersions", summary = "A plan's versions, the latest first")
    @Requires("plan.read")
    public List<PlanView.VersionView> versions(@PathParam("id") UUID id) {
        return plans.versions(id);
    }

    @GET
    @Path("/{id}/versions/{number}/changes")
    @Operation(
            operationId = "listPlanChanges",
            summary = "What a version changes against the published one before it, node by node")
    @Requires("plan.read")
    public List<ContentChange> changes(@PathParam("id") UUID id, @PathParam("number") @Min(1) int number) {
        return amendments.changes(id, number);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishPlan",
            summary = "Send the draft for sign-off; it is published at the moment it is approved")
    @Requires("plan.publish")
    public PlanView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return publication.publish(id, seen);
    }

    @POST
    @Path("/{id}/amendments")
    @Operation(operationId = "amendPlan", summary = "Open the next version of a published plan as a draft")
    @Requires("plan.edit")
    public PlanView amend(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, AmendmentRequest request) {
        return amendments.amend(id, seen, request);
    }
}
