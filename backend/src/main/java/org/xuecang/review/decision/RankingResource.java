package org.xuecang.review.decision;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.review.ranking.RankedCaseList;
import org.xuecang.review.ranking.RankedCaseSort;
import org.xuecang.review.ranking.RankedCaseView;
import org.xuecang.review.ranking.RankingAnalysisView;
import org.xuecang.review.ranking.RankingReplayView;
import org.xuecang.review.ranking.RankingView;

/** How a round's cases are ranked. */
@Path("/api/v1/rounds/{id}/ranking")
@Tag(name = "decisions")
@RunOnVirtualThread
class RankingResource {

    private static final String STAGE_READ = "The experts' stage; the last one, on which the decision stands, without";

    private static final String STAGE_WRITTEN = "The experts' stage; need not be named in a round that has but one";

    @Inject
    RankingService rankings;

    @Inject
    ShortlistService shortlists;

    @GET
    @Operation(operationId = "getRanking", summary = "Show by which rules a round's cases were ranked last")
    @Requires("round-decision.read")
    public RankingView get(
            @PathParam("id") UUID id, @QueryParam("stage") @Parameter(description = STAGE_READ) UUID stage) {
        return rankings.get(id, stage);
    }

    @POST
    @Operation(
            operationId = "makeRanking",
            summary = "Rank the cases that experts have reviewed; from the last experts they go on to the decision",
            description =
                    "By the method that the round stated before it opened, once all of them have all their reviews"
                            + " and none can come any more. Where other experts review behind the stage, a shortlist says who goes on"
                            + " to them. May be made again until that, or a decision, is drafted from it; nobody ranks a case of"
                            + " their own unit.")
    @Requires("ranking.make")
    public RestResponse<RankingView> make(
            @PathParam("id") UUID id, @QueryParam("stage") @Parameter(description = STAGE_WRITTEN) UUID stage) {
        return RestResponse.status(RestResponse.Status.CREATED, rankings.make(id, stage));
    }

    @POST
    @Path("/shortlist")
    @Operation(
            operationId = "makeShortlist",
            summary = "Settle which cases go on from an experts' stage to the next experts; the others are at an end",
            description =
                    "By the stage's last ranking alone: the best so many by place, or those that reach a score. Once for"
                            + " each stage; nobody settles it for a case of their own unit.")
    @Requires("ranking.make")
    public RankingView shortlist(
            @PathParam("id") UUID id,
            @QueryParam("stage") @Parameter(description = STAGE_WRITTEN) UUID stage,
            @QueryParam("dryRun") @Parameter(description = "Checks and counts only; nothing is settled") boolean dryRun,
            @Example(name = "best", value = """
                {"rankingId": "0190a0e0-0000-7000-8000-000000000501", "best": 20, "reason": "按申报总数的一半确定。"}
                """) ShortlistRequest request) {
        return shortlists.make(id, stage, request);
    }

    @GET
    @Path("/cases")
    @Operation(
            operationId = "listRankedCases",
            summary = "List the cases of a round's last ranking, the best first",
            description =
                    "What each method would say stands beside what the round's own says. Experts' names only to those"
                            + " who see the reviews.")
    @Requires("round-decision.read")
    public Page<RankedCaseView> cases(
            @PathParam("id") UUID id,
            @QueryParam("stage") @Parameter(description = STAGE_READ) UUID stage,
            @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the title") String title,
            @QueryParam("unit") UUID unit,
            @QueryParam("sort") @SortedBy(RankedCaseSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return rankings.cases(id, stage, new RankedCaseList.Filter(title, unit), new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/analysis")
    @Operation(
            operationId = "getRankingAnalysis",
            summary = "Tell how the experts of a round's last ranking judged",
            description = "Who is severe, who gives everybody the same, which reviews stand apart, how far they agree."
                    + " Experts' names only to those who see the reviews.")
    @Requires("round-decision.read")
    public RankingAnalysisView analysis(
            @PathParam("id") UUID id, @QueryParam("stage") @Parameter(description = STAGE_READ) UUID stage) {
        return rankings.analysis(id, stage);
    }

    @GET
    @Path("/replay")
    @Operation(
            operationId = "replayRanking",
            summary = "Make a round's last ranking again from its stored inputs and compare to the last digit",
            description = "Changes nothing.")
    @Requires("round-decision.read")
    public RankingReplayView replay(
            @PathParam("id") UUID id, @QueryParam("stage") @Parameter(description = STAGE_READ) UUID stage) {
        return rankings.replay(id, stage);
    }
}
