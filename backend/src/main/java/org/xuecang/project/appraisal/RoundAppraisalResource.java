package org.xuecang.project.appraisal;

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

/** The cases of a round that are appraised. */
@Path("/api/v1/rounds/{id}/appraisals")
@Tag(name = "projects")
@RunOnVirtualThread
class RoundAppraisalResource {

    @Inject
    AppraisalList appraisals;

    @GET
    @Operation(
            operationId = "listAppraisedCases",
            summary =
                    "List the cases of a round that are appraised and that the caller handles, what is not over first")
    @Requires("appraisal.manage")
    public Page<AppraisedCaseView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return appraisals.of(id, new PageRequest(limit, cursor));
    }
}
