package org.xuecang.review.decision;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.organisation.Level;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** What applications were awarded. */
@Path("/api/v1/awards")
@Tag(name = "decisions")
@RunOnVirtualThread
class AwardResource {

    @Inject
    AwardService awards;

    @GET
    @Operation(
            operationId = "listAwards",
            summary = "List awards, the latest first",
            description = "Those of applications that the caller sees.")
    @Requires("award.read")
    public Page<AwardView> list(
            @QueryParam("programme") UUID programme,
            @QueryParam("round") UUID round,
            @QueryParam("unit") UUID unit,
            @QueryParam("level") Level level,
            @QueryParam("year") @Min(1990) @Max(2100) @Schema(description = "Of the day it was awarded") Integer year,
            @QueryParam("withdrawn") @Schema(description = "Only those that hold no more, or only those that hold")
                    Boolean withdrawn,
            @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the title") String title,
            @QueryParam("q")
                    @Size(max = 100) @Schema(
                            description =
                                    "Words with spaces between, each of which stands in the title, the unit's or a"
                                            + " writer's name, the round's title or a number")
                    String q,
            @QueryParam("sort") @SortedBy(AwardSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return awards.list(
                new AwardList.Filter(programme, round, unit, level, year, withdrawn, title, q),
                new PageRequest(limit, cursor, sort));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawAward",
            summary = "Withdraw an award from today on",
            description = "It is never deleted; what counts it counts one less.")
    @Requires("award.withdraw")
    public AwardView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "untrue", value = "{\"reason\": \"复核发现材料不实。\"}") WithdrawAwardRequest request) {
        return awards.withdraw(id, seen, request);
    }

    @POST
    @Path("/{id}/conclusion")
    @Operation(
            operationId = "concludeAward",
            summary = "Say when what was awarded was finished",
            description = "Until then it is an unfinished project to rounds that bar whoever has one.")
    @Requires("award.conclude")
    public AwardView conclude(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "accepted", value = "{\"concludedOn\": \"2026-06-30\"}") ConcludeAwardRequest request) {
        return awards.conclude(id, seen, request);
    }
}
