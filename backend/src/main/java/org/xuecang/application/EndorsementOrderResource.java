package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.list.Page;

/** The order of what a unit endorses. */
@Path("/api/v1/rounds/{id}/endorsement-order")
@Tag(name = "applications")
@RunOnVirtualThread
class EndorsementOrderResource {

    @Inject
    EndorsementService endorsements;

    @PUT
    @Operation(
            operationId = "rankEndorsements",
            summary = "Put what one's unit endorsed in a round into its order",
            description = "Answers the endorsed applications, the best first.")
    @Requires("application.endorse")
    public Page<ApplicationSummary> rank(
            @PathParam("id") UUID id, @Example(name = "two", value = """
                {"unitId": "0190a0e0-0000-7000-8000-000000000003",
                 "applicationIds": ["0190a0e0-0000-7000-8000-000000000402", "0190a0e0-0000-7000-8000-000000000401"]}
                """) RankEndorsementsRequest request) {
        return endorsements.rank(id, request);
    }
}
