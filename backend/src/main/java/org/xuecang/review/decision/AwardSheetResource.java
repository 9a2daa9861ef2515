package org.xuecang.review.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.Printed;
import org.xuecang.platform.access.Requires;

/** What a round awarded, for paper. */
@Path("/api/v1/rounds/{id}/award-sheet")
@Tag(name = "decisions")
@RunOnVirtualThread
class AwardSheetResource {

    @Inject
    AwardSheets sheets;

    @GET
    @Operation(
            operationId = "getAwardSheet",
            summary = "Show what a round awarded and still holds, as it is printed",
            description = "In the decision's order; those of applications that the caller sees.")
    @Requires("award.read")
    public Printed<AwardSheet> get(@PathParam("id") UUID id) {
        return sheets.of(id);
    }
}
