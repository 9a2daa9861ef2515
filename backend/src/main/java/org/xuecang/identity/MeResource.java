package org.xuecang.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;

/** The caller's own account. */
@Path("/api/v1/me")
@Tag(name = "me", description = "The caller's own account")
@RunOnVirtualThread
class MeResource {

    @Inject
    MeService me;

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Show who is calling and what they may do",
            description = "Roles and permissions are those of the unit named by Xuecang-Unit, or of all units.")
    @APIResponse(responseCode = "200", description = "The caller's account")
    @Requires(Requires.SIGNED_IN)
    public MeView get() {
        return me.get();
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchMe", summary = "Change one's own language or phone")
    @APIResponse(responseCode = "200", description = "The account as changed")
    @Requires(Requires.SIGNED_IN)
    public MeView patch(
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(MyDetails.class)
                    @Example(name = "language", value = "{\"language\": \"en\", \"phone\": \"13800001234\"}")
                    MergePatch patch) {
        return me.change(seen, patch);
    }
}
