package org.xuecang.platform.waiting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

/** What waits for the caller. */
@Path("/api/v1/me/waiting")
@Tag(name = "me")
@RunOnVirtualThread
class WaitingResource {

    @Inject
    WaitingService waiting;

    @GET
    @Operation(
            operationId = "getWaiting",
            summary = "Count what waits for the caller",
            description =
                    "Things on which they may act now: to sign, to check, to assign, to rank, to answer. Of one kind"
                            + " those of one round or plan are counted together; what is due first comes first.")
    @Requires(Requires.SIGNED_IN)
    public WaitingView get() {
        return waiting.get();
    }
}
