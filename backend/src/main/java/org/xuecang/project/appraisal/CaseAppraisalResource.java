package org.xuecang.project.appraisal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

/** The appraisals of an application. */
@Path("/api/v1/applications/{id}/appraisals")
@Tag(name = "projects")
@RunOnVirtualThread
class CaseAppraisalResource {

    @Inject
    AppraisalService appraisals;

    @GET
    @Operation(
            operationId = "getCaseAppraisals",
            summary = "Show the appraisals of an application, the latest first",
            description = "To whoever sees the application.")
    @Requires(Requires.SIGNED_IN)
    public CaseAppraisalsView get(@PathParam("id") UUID id) {
        return appraisals.of(id);
    }
}
