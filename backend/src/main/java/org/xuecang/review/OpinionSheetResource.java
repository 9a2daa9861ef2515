package org.xuecang.review;

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

/** What experts said of an application, for paper. */
@Path("/api/v1/applications/{id}/opinion-sheet")
@Tag(name = "reviews")
@RunOnVirtualThread
class OpinionSheetResource {

    @Inject
    OpinionSheets sheets;

    @GET
    @Operation(
            operationId = "getOpinionSheet",
            summary = "Show what experts said of an application, as it is printed",
            description = "For those who oversee or handle the case. Names no expert.")
    @Requires("review.read")
    public Printed<OpinionSheet> get(@PathParam("id") UUID id) {
        return sheets.of(id);
    }
}
