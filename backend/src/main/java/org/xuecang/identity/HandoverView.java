package org.xuecang.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a handover did, or in a preview would do. */
record HandoverView(
        @Schema(required = true) UUID fromUserId,
        @Schema(required = true) UUID toUserId,

        @Schema(required = true, description = "The grants that end")
        List<GrantView> ended,

        @Schema(required = true, description = "The grants that the successor gets")
        List<GrantView> passed,

        @Schema(required = true, description = "Open work by kind")
        List<Moved> moved) {

    /** Open work of one kind. */
    @Schema(name = "MovedWork")
    record Moved(
            @Schema(required = true, examples = "plan-drafts")
            String kind,

            @Schema(required = true) int count) {}
}
