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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
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

    @Inject
    RankingService rankings;

    @GET
    @Operation(operationId = "getRanking", summary = "Show by which rules a round's cases were ranked last")
    @Requires("round-decision.read")
    public RankingView get(@PathParam("id") UUID id) {
        return rankings.get(id);
    }

    @POST
    @Operation(
            operationId = "makeRanking",
            summary = "Rank the cases that experts have reviewed; they go on to the decision",
            description =
                    "By the method that the round stated before it opened, once all of them have all their reviews"
                            + " and none can come any more. May be made again until a decision is drafted; nobody ranks a case of"
                            + " their own unit.")
    @Requires("ranking.make")
    public RestResponse<RankingView> make(@PathParam("id") UUID id) {
        return RestResponse.status(RestResponse.Status.CREATED, rankings.make(id));
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
            @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the title") String title,
            @QueryParam("unit") UUID unit,
            @QueryParam("sort") @SortedBy(RankedCaseSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return rankings.cases(id, new RankedCaseList.Filter(title, unit), new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/analysis")
    @Operation(
            operationId = "getRankingAnalysis",
            summary = "Tell how the experts of a round's last ranking judged",
            description = "Who is severe, who gives everybody the same, which reviews stand apart, how far they agree."
                    + " Experts' names only to those who see the reviews.")
    @Requires("round-decision.read")
    public RankingAnalysisView analysis(@PathParam("id") UUID id) {
        return rankings.analysis(id);
    }

    @GET
    @Path("/replay")
    @Operation(
            operationId = "replayRanking",
            summary = "Make a round's last ranking again from its stored inputs and compare to the last digit",
            description = "Changes nothing.")
    @Requires("round-decision.read")
    public RankingReplayView replay(@PathParam("id") UUID id) {
        return rankings.replay(id);
    }
}
