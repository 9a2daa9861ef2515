package org.xuecang.project.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The works that were called in, in the order in which they were named. */
@Schema(name = "CalledInWorks")
record CalledInWorks(@Schema(required = true) List<Work> items) {

    /** One of them. */
    @Schema(name = "CalledInWork")
    record Work(
            @Schema(required = true) UUID awardId,

            @Schema(required = true, description = "The application that its writers hand in")
            UUID applicationId,

            @Schema(required = true) String title) {}
}
