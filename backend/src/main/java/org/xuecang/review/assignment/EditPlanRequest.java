package org.xuecang.review.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.review.AssignReviewsRequest.Assignment;

/** Pairs that a plan shall have or shall not; all of them or none. */
@Schema(name = "EditAssignmentPlanRequest")
record EditPlanRequest(
        @NotNull @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Assignment> add,
        @NotNull @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Assignment> remove) {}
