package org.xuecang.platform.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

@Path("/api/v1/jobs")
@Tag(name = "jobs")
@RunOnVirtualThread
class JobResource {

    @Inject
    Jobs jobs;

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getJob",
            summary = "Watch a job",
            description = "The caller's own jobs; administrators see all of their organisations.")
    @Requires(Requires.SIGNED_IN)
    public JobView get(@PathParam("id") UUID id) {
        return JobView.of(jobs.get(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelJob",
            summary = "Call a job off",
            description = "What the job has done stays done; it stops at its next step.")
    @Requires(Requires.SIGNED_IN)
    public JobView cancel(@PathParam("id") UUID id) {
        return JobView.of(jobs.cancel(id));
    }
}
