package org.xuecang.application;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.Problem;

/** What became of each application that was to be checked. */
@Schema(name = "CheckedApplications", description = "What became of each application that was to be checked")
public record CheckedApplications(
        @Schema(required = true, description = "In the order of the request")
        List<Item> items,

        @Schema(required = true) int done,
        @Schema(required = true) int refused,

        @Schema(required = true, description = "In a dry run: the one message that each writer would get")
        List<NoticePreview> messages) {

    /** One of them. */
    @Schema(name = "CheckedItem")
    public record Item(
            @Schema(required = true) UUID applicationId,

            @Schema(required = true, nullable = true, description = "Null where the caller sees no such application")
            String title,

            @Schema(required = true, nullable = true) String unitName,

            @Schema(required = true, nullable = true, description = "How it stands now")
            ApplicationState state,

            @Schema(required = true, nullable = true, description = "The present version; null where none is seen")
            Long version,

            @Schema(required = true, description = "Whether the check was carried out")
            boolean done,

            @Schema(required = true, description = "Why it was not")
            List<Problem.Entry> problems) {}
}
