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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.xuecang.application.ApplicationList;
import org.xuecang.application.ApplicationSort;
import org.xuecang.application.ApplicationState;
import org.xuecang.organisation.Level;
import org.xuecang.platform.access.AuditedRead;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.platform.sheet.Sheet;

/** What applications were awarded. */
@Path("/api/v1")
@Tag(name = "decisions")
@RunOnVirtualThread
class AwardResource {

    @Inject
    AwardService awards;

    @Inject
    ResultService results;

    @Inject
    ApplicationExport exports;

    @GET
    @Path("/applications/{id}/result")
    @Operation(
            operationId = "getApplicationResult",
            summary = "Show what was decided of an application",
            description = "Once it is decided; score, place and comments as the round says, experts never.")
    @Requires("application.read")
    public ApplicationResultView result(@PathParam("id") UUID id) {
        return results.of(id);
    }

    @GET
    @Path("/applications/export")
    @Produces(Sheet.MEDIA_TYPE)
    @Operation(
            operationId = "exportApplications",
            summary = "Download the list of applications as a spreadsheet",
            description = "The same rows as the list with the same filters, and what came of each."
                    + " What experts gave only for those who oversee or handle the case.")
    @APIResponse(
            responseCode = "200",
            description = "An .xlsx file",
            content =
                    @Content(
                            mediaType = Sheet.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @AuditedRead
    @Requires("application.read")
    public RestResponse<InputStream> export(
            @QueryParam("round") UUID round,
            @QueryParam("unit") UUID unit,
            @QueryParam("stage") @Schema(description = "A stage of a round") UUID stage,
            @QueryParam("state") ApplicationState state,
            @QueryParam("mine") @Schema(description = "Only those that the caller writes, or only others") Boolean mine,
            @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the title") String title,
            @QueryParam("sort") @SortedBy(ApplicationSort.class) String sort) {
        InputStream sheet = exports.of(
                new ApplicationList.Filter(round, unit, stage, state, mine, title),
                new PageRequest(PageRequest.MOST, null, sort));
        return ResponseBuilder.ok(sheet)
                .header("Content-Disposition", "attachment; filename=\"applications.xlsx\"")
                .build();
    }

    @GET
    @Path("/awards")
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
            @QueryParam("sort") @SortedBy(AwardSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return awards.list(
                new AwardList.Filter(programme, round, unit, level, year, withdrawn, title),
                new PageRequest(limit, cursor, sort));
    }

    @POST
    @Path("/awards/{id}/withdrawal")
    @Operation(
            operationId = "withdrawAward",
            summary = "Withdraw an award from today on",
            description = "It is never deleted; what counts it counts one less.")
    @Requires("award.withdraw")
    public AwardView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "untrue",
                                                            value = "{\"reason\": \"复核发现材料不实。\"}")))
                    WithdrawAwardRequest request) {
        return awards.withdraw(id, seen, request);
    }
}
