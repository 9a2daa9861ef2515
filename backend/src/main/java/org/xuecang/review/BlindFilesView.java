package org.xuecang.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.Versioned;
import org.xuecang.review.blind.BlindFileState;

/** A case's files as the experts of its blind stage get them, for staff. */
@Schema(name = "BlindFiles", description = "An application's files, as experts get them who must not know whose it is")
record BlindFilesView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) UUID roundId,

        @Schema(required = true, description = "As staff read it")
        String title,

        @Schema(required = true, description = "Whether all of them were gone through")
        boolean complete,

        @Schema(required = true, description = "Whether the caller decides on them now")
        boolean editable,

        @Schema(required = true, description = "In the form's order; those that the form marks as identifying are none")
        List<Each> files,

        @Schema(required = true) long version)
        implements Versioned {

    /** One of them. */
    @Schema(name = "BlindFile")
    record Each(
            @Schema(required = true, description = "Of what was handed in")
            UUID fileId,

            @Schema(required = true, description = "As it was handed in")
            String name,

            @Schema(required = true) BlindFileState state,

            @Schema(required = true, nullable = true, description = "The words in it that tell whose it is")
            String found,

            @Schema(required = true, nullable = true) FileView copy,

            @Schema(required = true, description = "Whether the copy is of a file that staff put in its place")
            boolean replaced,

            @Schema(required = true) Instant changedAt) {}
}
