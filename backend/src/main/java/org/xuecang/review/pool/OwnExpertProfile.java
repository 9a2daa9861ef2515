package org.xuecang.review.pool;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation knows of the caller as an expert. */
@Schema(name = "OwnExpertProfile", description = "What an organisation knows of the caller as an expert")
record OwnExpertProfile(
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String organisationName,
        @Schema(required = true, nullable = true) String title,
        @Schema(required = true) List<String> fields,

        @Schema(required = true, nullable = true, description = "Cases that one round gives them at most; null for any")
        Integer capacity,

        @Schema(required = true) List<ExpertUnit> units) {}
