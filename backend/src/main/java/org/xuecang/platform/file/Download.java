package org.xuecang.platform.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with a content in a way in which no browser shows it as a page of ours, whatever is in it. */
final class Download {

    private Download() {}

    static RestResponse<Path> of(FileService.Content content) {
        return ResponseBuilder.ok(content.path())
                .header("Content-Type", content.file().mediaType())
                .header("Content-Disposition", disposition(content.file().name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** RFC 6266 with the name in UTF-8 (RFC 5987), and a plain one for what cannot read it. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
