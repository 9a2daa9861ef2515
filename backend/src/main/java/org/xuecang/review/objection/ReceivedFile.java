package org.xuecang.review.objection;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileState;
import org.xuecang.platform.file.FileView;

/** A file that was taken of somebody without an account. */
@Schema(name = "ReceivedFile", description = "A file that was taken, to be named by the objection")
record ReceivedFile(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,

        @Schema(required = true, description = "Bytes") long size,

        @Schema(required = true) FileState state) {

    static ReceivedFile of(FileView file) {
        return new ReceivedFile(file.id(), file.name(), file.size(), file.state());
    }
}
