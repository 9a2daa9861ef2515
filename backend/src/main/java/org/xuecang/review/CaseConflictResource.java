package org.xuecang.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;

/** Who shall not review an application. */
@Path("/api/v1/applications/{id}/conflicts")
@Tag(name = "reviews")
@RunOnVirtualThread
class CaseConflictResource {

    @Inject
    ConflictService conflicts;

    @POST
    @Operation(
            operationId = "declareConflict",
            summary = "Say that somebody shall not review an application",
            description =
                    "What they have of it and have not handed in is taken back; what they have handed in counts no"
                            + " more, and the case comes back to be reviewed, unless it is decided already.")
    @Requires("review.assign")
    public ConflictView declare(
            @PathParam("id") UUID id, @Example(name = "married", value = """
                {"personId": "0190a0e0-0000-7000-8000-000000000114", "reason": "与申报人是夫妻。"}
                """) DeclareConflictRequest request) {
        return conflicts.declare(id, request);
    }
}
