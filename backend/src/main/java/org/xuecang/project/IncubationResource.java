package org.xuecang.project;

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

/** The cases of a round that are incubated. */
@Path("/api/v1/rounds/{id}/incubation")
@Tag(name = "projects")
@RunOnVirtualThread
class IncubationResource {

    @Inject
    IncubationService incubation;

    @GET
    @Operation(
            operationId = "listIncubatedCases",
            summary =
                    "List the cases of a round that are incubated and that the caller handles, those without a mentor first")
    @Requires("incubation.manage")
    public Page<IncubatedCaseView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return incubation.list(id, new PageRequest(limit, cursor));
    }
}
