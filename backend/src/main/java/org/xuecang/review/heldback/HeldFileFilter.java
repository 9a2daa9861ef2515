package org.xuecang.review.heldback;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.review.blind.HeldFor;
import org.xuecang.review.blind.TellKind;

/** What a list of files that are held back is asked for; null where it is not asked. */
record HeldFileFilter(
        @QueryParam("state") HeldFileState state,
        @QueryParam("heldFor") HeldFor heldFor,
        @QueryParam("tells") TellKind tells,

        @QueryParam("stage") @Schema(description = "In which the case stands")
        UUID stage,

        @QueryParam("title") @Size(max = 100) @Schema(description = "Part of the application's title")
        String title) {}
