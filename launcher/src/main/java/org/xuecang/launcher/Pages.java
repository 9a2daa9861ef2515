package org.xuecang.launcher;

import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.util.Headers;
import io.undertow.util.MimeMappings;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The files of the single-page application. Files under {@code /assets/} carry a hash in their name and are kept for a
 * year; every address without a file extension is the application's own and gets {@code index.html}.
 */
final class Pages {
    private static final Pattern COMPRESSIBLE = Pattern.compile(".*\\.(js|css|html|json|svg|webmanifest|txt|map)$");

    private Pages() {}

    static HttpHandler of(Path folder) {
        ResourceHandler files = new ResourceHandler(new PathResourceManager(folder, 1024 * 1024))
                .setWelcomeFiles("index.html")
                .setMimeMappings(MimeMappings.builder()
                        .addMapping("webmanifest", "application/manifest+json")
                        .addMapping("js", "text/javascript;charset=utf-8")
                        .addMapping("html", "text/html;charset=utf-8")
                        .build());
        HttpHandler compressed = new EncodingHandler(new ContentEncodingRepository()
                        .addEncodingHandler("gzip", new GzipEncodingProvider(), 50, exchange -> COMPRESSIBLE
                                .matcher(exchange.getRelativePath())
                                .matches()))
                .setNext(files);
        return exchange -> {
            String path = exchange.getRelativePath();
            if (!path.substring(path.lastIndexOf('/') + 1).contains(".")) {
                exchange.setRelativePath("/index.html");
            }
            exchange.getResponseHeaders()
                    .put(
                            Headers.CACHE_CONTROL,
                            path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
            exchange.getResponseHeaders().put(Headers.VARY, "Accept-Encoding");
            compressed.handleRequest(exchange);
        };
    }
}
