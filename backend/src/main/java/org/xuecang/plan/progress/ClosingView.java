package org.xuecang.plan.progress;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.PlanState;
import org.xuecang.platform.http.Versioned;

/** A closed plan, and the draft that unfinished items went into. */
@Schema(name = "Closing")
public record ClosingView(
        @Schema(required = true) UUID planId,
        @Schema(required = true) PlanState state,
        @Schema(required = true) long version,
        @Schema(required = true) int carriedOver,

        @Schema(nullable = true, description = "The next year's plan; null where nothing was carried over")
        UUID nextPlanId)
        implements Versioned {}
