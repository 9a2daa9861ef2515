package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
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

/** Endings of applications that nobody decides. */
@Path("/api/v1/rounds/{id}/stages/{stageId}/endings")
@Tag(name = "applications")
@RunOnVirtualThread
class EndingResource {

    @Inject
    EndingService endings;

    @POST
    @Operation(
            operationId = "endLeftOverApplications",
            summary = "End the applications that are left over in a stage",
            description =
                    "Those that cannot go on any more: their unit did not endorse them in time, or they were returned and"
                            + " not corrected in time. Own cases are left to whoever stands in. Applicants and unit"
                            + " leaders are told.")
    @Requires("application.check")
    public EndedApplications end(
            @PathParam("id") UUID id,
            @PathParam("stageId") UUID stageId,
            @QueryParam("dryRun") @Parameter(description = "A preview: nothing ends") boolean dryRun,
            @Example(name = "plain", value = "{\"reason\": \"本批单位推荐已于5月29日结束。\"}") EndApplicationsRequest request) {
        return endings.end(id, stageId, request);
    }
}
