package org.xuecang.round.eligibility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

@Path("/api/v1/rule-kinds")
@RunOnVirtualThread
@Tag(name = "rounds")
class RuleKindResource {

    @Inject
    RuleKindService kinds;

    @GET
    @Operation(operationId = "listRuleKinds", summary = "What kinds of rule a round can have, and their settings")
    @Requires("rule-kind.read")
    public List<RuleKindView> list() {
        return kinds.list();
    }
}
