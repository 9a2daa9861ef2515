package org.xuecang.review.avoidance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the writers of an application ask to be kept away from it. */
@Schema(name = "ApplicationAvoidance", description = "Who shall not review an application, as its writers ask")
record ApplicationAvoidanceView(
        @Schema(required = true, description = "In the order in which they were asked")
        List<AvoidanceRequestView> items,

        @Schema(required = true, description = "Whether the caller may name somebody now")
        boolean mayAsk,

        @Schema(required = true, description = "Whether the caller answers what is open")
        boolean mayDecide,

        @Schema(required = true, description = "How many people may be named in all")
        int most) {}
