package org.xuecang.platform.file;

import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.xuecang.platform.http.Attachment;

/** Answers with a content in a way in which no browser shows it as a page of ours, whatever is in it. */
final class Download {

    private Download() {}

    /** The size is said beforehand: what breaks off half way does not look whole. */
    static RestResponse<InputStream> of(FileService.Content content) {
        return ResponseBuilder.ok(content.stream())
                .header("Content-Type", content.file().mediaType())
                .header("Content-Length", content.file().size())
                .header("Content-Disposition", Attachment.named(content.file().name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
