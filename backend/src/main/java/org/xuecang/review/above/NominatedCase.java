package org.xuecang.review.above;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case of a package, as it was sealed.
 *
 * @param position in the order of our decision
 * @param grade that we propose, or null
 */
@Schema(name = "NominatedCase", description = "A case of a package, as it was sealed")
record NominatedCase(
        @Schema(required = true) int position,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,
        @Schema(required = true) List<String> applicantNames,

        @Schema(required = true, nullable = true, description = "That we propose")
        String grade) {}
