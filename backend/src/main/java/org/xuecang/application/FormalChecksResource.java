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

/** Formal checks of many applications at once. */
@Path("/api/v1/rounds/{id}/formal-checks")
@Tag(name = "applications")
@RunOnVirtualThread
class FormalChecksResource {

    @Inject
    FormalChecksService checks;

    @POST
    @Operation(
            operationId = "checkApplications",
            summary = "Carry out the formal check of many applications of a round",
            description =
                    "With one verdict, at most 2,000, each as it was looked at. Each is its own: what is wrong with one refuses it"
                            + " alone, and the answer says of each what became of it. Every writer gets one message, however"
                            + " many of theirs there are. Nobody checks a case of their own unit.")
    @Requires("application.check")
    public CheckedApplications check(
            @PathParam("id") UUID id,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "A preview, with the message that each writer would get: nothing is checked")
                    boolean dryRun,
            @Example(name = "admitted", value = """
                    {"items": [{"applicationId": "01980000-0000-7000-8000-000000000001", "version": 3}],
                     "check": {"points": [{"met": true}, {"met": true}], "verdict": "ADMITTED"}}
                    """) CheckApplicationsRequest request) {
        return checks.check(id, dryRun, request);
    }
}
