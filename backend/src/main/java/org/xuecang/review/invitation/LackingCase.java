package org.xuecang.review.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that was taken back from an expert and has fewer experts than it needs. */
@Schema(name = "LackingCase")
record LackingCase(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title) {}
