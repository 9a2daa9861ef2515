package org.xuecang.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of a person and a case. */
@Schema(name = "DeclaredConflict", description = "Why somebody does not review a case")
record ConflictView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) UUID personId,
        @Schema(required = true) String personName,
        @Schema(required = true) String reason,

        @Schema(
                required = true,
                description = "Whether what they had handed in counts no more; what is decided stays as it is")
        boolean setAside,

        @Schema(required = true) Instant declaredAt) {}
