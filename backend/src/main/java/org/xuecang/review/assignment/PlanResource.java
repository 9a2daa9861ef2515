package org.xuecang.review.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Plans of who reviews what in a round. */
@Path("/api/v1/rounds/{id}/assignment-plans")
@Tag(name = "reviews")
@RunOnVirtualThread
class PlanResource {

    @Inject
    PlanService plans;

    @Inject
    PlanList list;

    @POST
    @Operation(
            operationId = "makeAssignmentPlan",
            summary = "Have reckoned who should review a round's cases",
            description =
                    "In the background, see the job. Of all cases in one experts' stage that the caller handles: nobody"
                            + " with a conflict, what is assigned stays where it can, one expert of the case's field, even loads."
                            + " Nothing is assigned before the plan is carried out.")
    @Requires("review.assign")
    public RestResponse<AssignmentPlanView> make(
            @PathParam("id") UUID id,
            @QueryParam("stage")
                    @Parameter(description = "The experts' stage; need not be named in a round that has but one")
                    UUID stage,
            @Example(name = "even", value = """
                {"scorer": null, "expertsEach": null, "atMost": 30, "fieldNeeded": false, "avoidDistrict": true, "unavailable": []}
                """) MakePlanRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, plans.make(id, stage, request));
    }

    @GET
    @Operation(operationId = "listAssignmentPlans", summary = "List a round's plans, the latest first")
    @Requires("review.assign")
    public Page<AssignmentPlanSummary> list(
            @PathParam("id") UUID id,
            @QueryParam("stage") @Schema(description = "Only those of one experts' stage") UUID stage,
            @QueryParam("open") @Schema(description = "Only those that are being made or can still be carried out")
                    boolean open,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return list.page(id, stage, open, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{planId}")
    @Operation(
            operationId = "getAssignmentPlan",
            summary = "Show a plan, and what it would change",
            description = "Counts of cases that the caller handles.")
    @Requires("review.assign")
    public AssignmentPlanView get(@PathParam("id") UUID id, @PathParam("planId") UUID planId) {
        return plans.get(id, planId);
    }

    @GET
    @Path("/{planId}/cases")
    @Operation(
            operationId = "listPlannedCases",
            summary = "List the cases of a plan with their experts, those that lack some first")
    @Requires("review.assign")
    public Page<PlannedCaseView> cases(
            @PathParam("id") UUID id,
            @PathParam("planId") UUID planId,
            @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the title") String title,
            @QueryParam("reviewer") @Schema(description = "Only those of one expert") UUID reviewer,
            @QueryParam("lacking") @Schema(description = "Only those that lack experts") boolean lacking,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return plans.cases(id, planId, title, reviewer, lacking, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{planId}/experts")
    @Operation(operationId = "listPlannedLoads", summary = "List the experts with their load now and by the plan")
    @Requires("review.assign")
    public Page<PlannedLoadView> loads(
            @PathParam("id") UUID id,
            @PathParam("planId") UUID planId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return plans.loads(id, planId, new PageRequest(limit, cursor));
    }

    @POST
    @Path("/{planId}/changes")
    @Operation(
            operationId = "editAssignmentPlan",
            summary = "Put pairs into a plan and take others out",
            description = "All of them or none. What is put in is checked as an assignment is.")
    @Requires("review.assign")
    public AssignmentPlanView edit(
            @PathParam("id") UUID id,
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "change", value = """
                {"add": [{"applicationId": "0190a0e0-0000-7000-8000-000000000401",
                    "reviewerId": "0190a0e0-0000-7000-8000-000000000114"}], "remove": []}
                """) EditPlanRequest request) {
        return plans.edit(id, planId, seen, request);
    }

    @POST
    @Path("/{planId}/execution")
    @Operation(
            operationId = "carryOutAssignmentPlan",
            summary = "Assign what a plan adds and take back what it drops",
            description =
                    "All or nothing, and only while nothing was assigned otherwise since. Experts see theirs once it is"
                            + " published.")
    @Requires("review.assign")
    public CarriedOutPlan carryOut(
            @PathParam("id") UUID id,
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "moved", value = "{\"reason\": \"原评审专家因病不能参加。\"}") CarryOutPlanRequest request) {
        return plans.carryOut(id, planId, seen, request);
    }

    @DELETE
    @Path("/{planId}")
    @Operation(operationId = "discardAssignmentPlan", summary = "Discard a plan; what is assigned stays as it is")
    @Requires("review.assign")
    public void discard(
            @PathParam("id") UUID id, @PathParam("planId") UUID planId, @HeaderParam("If-Match") IfMatch seen) {
        plans.discard(id, planId, seen);
    }
}
