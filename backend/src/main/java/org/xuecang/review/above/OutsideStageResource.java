package org.xuecang.review.above;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;

/** The host's own stages, as far as they are heard of. */
@Path("/api/v1/rounds/{id}/outside-stages")
@Tag(name = "nominations")
@RunOnVirtualThread
class OutsideStageResource {

    @Inject
    OutsideService outside;

    @POST
    @Operation(operationId = "enterOutsideStage", summary = "Enter a stage of the host's own")
    @Requires("outside-result.enter")
    public RestResponse<NominationView> enter(
            @PathParam("id") UUID id, @Example(name = "defence", value = """
                {"name": "现场答辩", "on": "2026-07-02", "remark": "全部参加。", "applicationId": null}
                """) EnterOutsideStageRequest request) {
        return Created.at("rounds/" + id + "/nomination", outside.enterStage(id, request));
    }
}
