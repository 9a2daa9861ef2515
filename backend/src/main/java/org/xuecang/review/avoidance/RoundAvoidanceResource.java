package org.xuecang.review.avoidance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Who shall not review what in a round, as writers ask. */
@Path("/api/v1/rounds/{id}/avoidance-requests")
@Tag(name = "reviews")
@RunOnVirtualThread
class RoundAvoidanceResource {

    @Inject
    AvoidanceViews avoidance;

    @GET
    @Operation(
            operationId = "listAvoidanceRequests",
            summary = "List who shall not review which case of a round, as their writers ask",
            description =
                    "Of cases that the caller handles; the open ones first. Nobody reads what is said of themselves.")
    @Requires("review.assign")
    public Page<RoundAvoidanceView> list(
            @PathParam("id") UUID id,
            @QueryParam("state") AvoidanceState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return avoidance.ofRound(id, state, new PageRequest(limit, cursor));
    }
}
