package org.xuecang.review.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who objects, and where they are reached. */
@Schema(name = "ObjectionSignature", description = "Who objects, and where they are reached")
record Signature(
        @Schema(required = true) String name,
        @Schema(required = true) String phone) {}
