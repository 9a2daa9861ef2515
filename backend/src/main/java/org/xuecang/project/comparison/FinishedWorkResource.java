package org.xuecang.project.comparison;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Finished works that a round compares. */
@Path("/api/v1/rounds/{id}/finished-works")
@Tag(name = "projects")
@RunOnVirtualThread
class FinishedWorkResource {

    @Inject
    FinishedWorkService works;

    @GET
    @Operation(
            operationId = "listFinishedWorks",
            summary = "List the finished works that a round may compare, the latest awarded first",
            description =
                    "What was awarded in other rounds and is finished, of units that the round calls, without own cases.")
    @Requires("finished-work.call-in")
    public Page<FinishedWorkView> list(
            @PathParam("id") UUID id,
            @QueryParam("title") @Size(max = 100) @Parameter(description = "What the title contains") String title,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return works.list(id, title, new PageRequest(limit, cursor));
    }

    @POST
    @Operation(
            operationId = "callInFinishedWorks",
            summary = "Call finished works into a round that compares them",
            description =
                    "Each becomes an application of its writers, filled in from the earlier one with its files; they"
                            + " are told, and hand it in themselves.")
    @Requires("finished-work.call-in")
    public CalledInWorks callIn(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @Parameter(description = "A preview: nothing is called in") boolean dryRun,
            @Example(name = "plain", value = "{\"awardIds\": [\"0197a2b4-0000-7000-8000-000000000001\"]}")
                    CallInRequest request) {
        return works.callIn(id, request);
    }
}
