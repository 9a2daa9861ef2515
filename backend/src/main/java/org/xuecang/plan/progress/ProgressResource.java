package org.xuecang.plan.progress;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.measure.MeasureRow;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

@Path("/api/v1/plans/{id}")
@RunOnVirtualThread
@Tag(name = "plans")
public class ProgressResource {

    @Inject
    ProgressService progress;

    @Inject
    ClosingService closing;

    @GET
    @Path("/progress")
    @Operation(operationId = "getPlanProgress", summary = "The year on one page")
    @Requires("plan.read")
    public PlanProgress get(@PathParam("id") UUID id) {
        return progress.of(id);
    }

    @GET
    @Path("/progress/targets/{targetId}/rows")
    @Operation(operationId = "listTargetRows", summary = "The records behind a target's value")
    @Requires("plan.read")
    public Page<MeasureRow> rows(
            @PathParam("id") UUID id,
            @PathParam("targetId") UUID targetId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return progress.rows(id, targetId, new PageRequest(limit, cursor));
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closePlan",
            summary = "Close the year: each item is done, carried over into the next year's draft, or dropped")
    @Requires("plan.close")
    public ClosingView close(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, ClosingRequest request) {
        return closing.close(id, seen, request);
    }
}
