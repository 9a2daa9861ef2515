package org.xuecang.review.heldback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.review.blind.HeldFor;
import org.xuecang.review.blind.TellKind;

/** A file in the list of those that are held back. */
@Schema(name = "HeldFileSummary", description = "A file that is, or was, held back from the experts of a blind stage")
record HeldFileSummary(
        @Schema(required = true, description = "Of the file that was handed in")
        UUID id,

        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,

        @Schema(required = true, nullable = true, description = "In which the case stands, as staff know it")
        String stageName,

        @Schema(required = true, description = "As it was handed in")
        String name,

        @Schema(required = true) HeldFileState state,

        @Schema(
                required = true,
                nullable = true,
                description = "Null where nothing was found in it, and staff held it back")
        HeldFor heldFor,

        @Schema(required = true, description = "What kinds of words told")
        List<TellKind> tells,

        @Schema(required = true, nullable = true, description = "The words that still tell")
        String found,

        @Schema(required = true, description = "When it was gone through, or decided on last")
        Instant changedAt) {}
