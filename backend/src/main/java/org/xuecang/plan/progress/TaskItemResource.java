package org.xuecang.plan.progress;

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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

@Path("/api/v1/task-items")
@RunOnVirtualThread
@Tag(name = "task-items")
public class TaskItemResource {

    @Inject
    UnitTaskList list;

    @Inject
    TaskItemService items;

    @Inject
    ReportService reports;

    @Inject
    FigureService figures;

    @GET
    @Operation(
            operationId = "listTaskItems",
            summary = "What units owe, the most urgent first; one row for each unit of an item")
    @Requires("plan.read")
    public Page<UnitTask> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("plan") UUID plan,
            @QueryParam("state") UnitTask.State state,
            @QueryParam("dueFrom") LocalDate dueFrom,
            @QueryParam("dueUntil") LocalDate dueUntil,
            @QueryParam("sort") @SortedBy(UnitTaskSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return list.page(
                new UnitTaskList.Filter(unit, plan, state, dueFrom, dueUntil), new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTaskItem", summary = "A task item with what was reported on it")
    @Requires("plan.read")
    public TaskItemView get(@PathParam("id") UUID id) {
        return items.get(id);
    }

    @POST
    @Path("/{id}/progress-reports")
    @Operation(operationId = "reportProgress", summary = "Report an item as done, once, with one line and one file")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Reported.class)))
    @Requires("plan.report")
    public RestResponse<Reported> report(@PathParam("id") UUID id, ProgressReportRequest request) {
        UUID report = reports.report(id, request);
        return Created.in("task-items/" + id + "/progress-reports", report, new Reported(report));
    }

    @POST
    @Path("/{id}/progress-reports/{reportId}/return")
    @Operation(operationId = "returnProgressReport", summary = "Send a report back for correction")
    @APIResponse(responseCode = "204", description = "Sent back")
    @Requires("plan.return")
    public void giveBack(@PathParam("id") UUID id, @PathParam("reportId") UUID reportId, ReturnReportRequest request) {
        reports.giveBack(id, reportId, request);
    }

    @POST
    @Path("/{id}/progress-reports/{reportId}/correction")
    @Operation(operationId = "correctProgressReport", summary = "Answer a returned report with a corrected one")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Reported.class)))
    @Requires("plan.report")
    public RestResponse<Reported> correct(
            @PathParam("id") UUID id, @PathParam("reportId") UUID reportId, ProgressReportRequest request) {
        UUID report = reports.correct(id, reportId, request);
        return Created.in("task-items/" + id + "/progress-reports", report, new Reported(report));
    }

    @POST
    @Path("/{id}/targets/{targetId}/reports")
    @Operation(operationId = "reportTarget", summary = "Report by hand where the unit stands with a figure")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Reported.class)))
    @Requires("plan.report")
    public RestResponse<Reported> reportTarget(
            @PathParam("id") UUID id, @PathParam("targetId") UUID targetId, TargetReportRequest request) {
        UUID report = figures.report(id, targetId, request);
        return Created.in("task-items/" + id + "/targets/" + targetId + "/reports", report, new Reported(report));
    }
}
