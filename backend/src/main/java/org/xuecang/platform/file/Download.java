package org.xuecang.platform.file;

import java.nio.file.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.xuecang.platform.http.Attachment;

/** Answers with a content in a way in which no browser shows it as a page of ours, whatever is in it. */
final class Download {

    private Download() {}

    static RestResponse<Path> of(FileService.Content content) {
        return ResponseBuilder.ok(content.path())
                .header("Content-Type", content.file().mediaType())
                .header("Content-Disposition", Attachment.named(content.file().name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
