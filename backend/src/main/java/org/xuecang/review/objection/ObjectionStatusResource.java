package org.xuecang.review.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.OpenToAll;

/** What became of an objection. Its code comes in a header: an address is logged and kept in histories. */
@Path("/api/v1/public/objection")
@Tag(name = "public")
@RunOnVirtualThread
class ObjectionStatusResource {

    @Inject
    PublicObjections objections;

    @GET
    @Operation(operationId = "getObjectionStatus", summary = "Tell whoever has its code what became of an objection")
    @OpenToAll
    public ObjectionStatusView status(
            @HeaderParam("Objection-Code") @NotNull @Size(max = 23) @Pattern(regexp = ObjectionCode.SHAPE) String code) {
        return objections.status(new ObjectionCode(code));
    }
}
