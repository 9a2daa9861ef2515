package org.xuecang.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** Reviews, one by one. */
@Path("/api/v1/reviews")
@Tag(name = "reviews", description = "Experts' reviews: assigned, published, scored, handed in together")
@RunOnVirtualThread
class ReviewResource {

    @Inject
    ReviewService reviews;

    @Inject
    ReviewList list;

    @Inject
    AssignmentService assignments;

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "List an expert's own reviews, or those that staff see, those changed last first",
            description =
                    "Experts see theirs from when they are published. What was taken back is listed only by its state.")
    @Requires("review.read")
    public Page<ReviewSummary> list(
            @QueryParam("round") UUID round,
            @QueryParam("stage") @Parameter(description = "A stage of a round") UUID stage,
            @QueryParam("application") UUID application,
            @QueryParam("reviewer") UUID reviewer,
            @QueryParam("state") ReviewState state,
            @QueryParam("title") @Size(max = 100) @Parameter(description = "Part of the application's title")
                    String title,
            @QueryParam("sort") @SortedBy(ReviewSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return list.page(
                new ReviewList.Filter(round, stage, application, reviewer, state, title),
                new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReview",
            summary = "Show a review: the material, the rubric and the sheet",
            description = "To others than the expert the sheet shows once it is handed in.")
    @Requires("review.read")
    public ReviewView get(@PathParam("id") UUID id) {
        return reviews.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchReview",
            summary = "Keep what an expert has written so far",
            description = "Only what changed need be sent; a score of null is taken away. It may be unfinished.")
    @Requires("review.score")
    public ReviewView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(ReviewSheet.class) @Example(name = "score", value = """
                {"scores": {"c1": 36}, "comment": "场地和人员都有保障。"}
                """) MergePatch patch) {
        return reviews.patch(id, seen, patch);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "takeBackReview",
            summary = "Take an assignment back before it is handed in",
            description = "Once the expert has seen it, only with a reason.")
    @Requires("review.assign")
    public void takeBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @QueryParam("reason") @Size(max = 500) String reason) {
        assignments.takeBack(id, seen, reason);
    }

    @POST
    @Path("/{id}/excusal")
    @Operation(
            operationId = "excuseReviewer",
            summary = "Ask not to review a case",
            description = "The expert sees the case no longer, and it is never given to them again.")
    @APIResponse(responseCode = "204", description = "It is theirs no longer")
    @Requires("review.score")
    public void excuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "advised", value = "{\"reason\": \"曾指导该项目，申请回避。\"}") ExcusalRequest request) {
        reviews.excuse(id, seen, request);
    }
}
