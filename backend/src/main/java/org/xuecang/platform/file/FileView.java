package org.xuecang.platform.file;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as those see it who may read it. */
@Schema(name = "File", description = "An uploaded file")
public record FileView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "通知.docx") String name,

        @Schema(required = true, description = "Judged by content", examples = "application/pdf")
        String mediaType,

        @Schema(required = true, description = "Bytes") long size,

        @Schema(required = true, description = "Of the content, in hex")
        String sha256,

        @Schema(required = true) FileState state,

        @Schema(nullable = true, description = "What the uploader said it is for")
        String purpose,

        @Schema(required = true) UUID uploaderId,
        @Schema(required = true) Instant uploadedAt,

        @Schema(required = true, description = "Whether something refers to it")
        boolean attached) {

    static FileView of(StoredFile file) {
        return new FileView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.state(),
                file.purpose(),
                file.uploaderId(),
                file.uploadedAt(),
                file.isAttached());
    }
}
