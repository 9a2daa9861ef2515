package org.xuecang.round.pipeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

@Path("/api/v1/stage-kinds")
@RunOnVirtualThread
@Tag(name = "pipelines")
class StageKindResource {

    @Inject
    StageKindService kinds;

    @GET
    @Operation(operationId = "listStageKinds", summary = "What kinds of stage a pipeline can have, and their settings")
    @Requires("stage-kind.read")
    public List<StageKindView> list() {
        return kinds.list();
    }
}
