package org.xuecang.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** The reviews of a round. */
@Path("/api/v1/rounds/{id}")
@Tag(name = "reviews")
@RunOnVirtualThread
class RoundReviewResource {

    @Inject
    ReviewerList reviewers;

    @Inject
    AssignmentService assignments;

    @Inject
    ReviewService reviews;

    @GET
    @Path("/reviewers")
    @Operation(
            operationId = "listReviewers",
            summary = "List the experts for a round by name, with their load",
            description = "Of one application, also what stands against each of them.")
    @Requires("review.assign")
    public Page<ReviewerSummary> reviewers(
            @PathParam("id") UUID id,
            @QueryParam("stage") @Parameter(description = "The stage whose load is told; of the whole round without")
                    UUID stage,
            @QueryParam("application") @Parameter(description = "An application of the round, whose conflicts are told")
                    UUID application,
            @QueryParam("name") @Size(max = 100) String name,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return reviewers.page(id, stage, application, name, new PageRequest(limit, cursor));
    }

    @POST
    @Path("/review-assignments")
    @Operation(
            operationId = "assignReviews",
            summary = "Give cases to experts",
            description =
                    "All of them or none, each in the experts' stage where its case stands. The experts see nothing of it until it is published.")
    @Requires("review.assign")
    public AssignedReviews assign(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @Parameter(description = "Checks only; nothing is assigned") boolean dryRun,
            @Example(name = "one", value = """
                {"assignments": [{"applicationId": "0190a0e0-0000-7000-8000-000000000401",
                    "reviewerId": "0190a0e0-0000-7000-8000-000000000114"}]}
                """) AssignReviewsRequest request) {
        return assignments.assign(id, request);
    }

    @POST
    @Path("/review-publication")
    @Operation(
            operationId = "publishReviews",
            summary = "Let the experts see what is assigned to them",
            description = "What is assigned later is published anew.")
    @Requires("review.assign")
    public PublishedReviews publish(
            @PathParam("id") UUID id,
            @Example(name = "due", value = "{\"dueOn\": \"2027-06-30\"}") PublishReviewsRequest request) {
        return assignments.publish(id, request);
    }

    @POST
    @Path("/review-submission")
    @Operation(
            operationId = "submitReviews",
            summary = "Hand in all of one's reviews of a round together",
            description = "Nothing of them changes afterwards.")
    @Requires("review.score")
    public SubmittedReviews submit(@PathParam("id") UUID id) {
        return reviews.submit(id);
    }
}
