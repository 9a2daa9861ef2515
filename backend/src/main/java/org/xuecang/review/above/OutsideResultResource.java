package org.xuecang.review.above;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;

/** What the host decided. */
@Path("/api/v1/rounds/{id}/outside-results")
@Tag(name = "nominations")
@RunOnVirtualThread
class OutsideResultResource {

    @Inject
    OutsideService outside;

    @POST
    @Operation(
            operationId = "enterOutsideResults",
            summary = "Enter what a document of the host says",
            description = "All or none; a case once. Each selected one is awarded at the round's level from now on.")
    @Requires("outside-result.enter")
    public RestResponse<NominationView> enter(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @Parameter(description = "Checks only; nothing is kept") boolean dryRun,
            @Example(name = "document", value = """
                {"documentNumber": "苏教终〔2026〕12号", "issuedOn": "2026-08-20",
                 "fileId": "0190a0e0-0000-7000-8000-000000000601",
                 "items": [{"applicationId": "0190a0e0-0000-7000-8000-000000000401", "outcome": "SELECTED", "grade": null}]}
                """) EnterOutsideResultsRequest request) {
        return Created.at("rounds/" + id + "/nomination", outside.enterResults(id, request));
    }
}
