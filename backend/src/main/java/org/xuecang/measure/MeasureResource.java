package org.xuecang.measure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

@Path("/api/v1/measures")
@RunOnVirtualThread
@Tag(name = "measures")
class MeasureResource {

    @Inject
    MeasureService measures;

    @GET
    @Operation(operationId = "listMeasures", summary = "What a target can point at")
    @Requires("measure.read")
    public List<MeasureView> list() {
        return measures.list();
    }
}
