package org.xuecang.launcher;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The address people open: the pages of the single-page application, {@code /config.json} for them, and {@code /api}
 * forwarded to the API. Answers 503 until {@link #open()}: a page that cannot sign in or load data is worse than none.
 */
final class WebServer implements AutoCloseable {
    /** For each of its threads, of which there are at least two. */
    private static final int CONNECTIONS = 256;

    private static final String DOWN =
            "{\"type\":\"about:blank\",\"status\":503,\"code\":\"unavailable\",\"title\":\"学仓服务暂时中断，请稍后再试。\"}";

    private final Undertow server;
    private final AtomicBoolean open;

    private WebServer(Undertow server, AtomicBoolean open) {
        this.server = server;
        this.open = open;
    }

    static WebServer start(Settings settings) {
        ResponseHeaders headers = ResponseHeaders.read(settings.root(), settings.keycloakUrl());
        HttpHandler pages = Pages.of(settings.root().resolve("frontend/dist"));
        String config = "{\"authority\":\"" + settings.keycloakUrl() + "/realms/" + Services.REALM
                + "\",\"clientId\":\"xuecang-web\"}";
        HttpHandler site = exchange -> {
            headers.addTo(exchange);
            if ("/config.json".equals(exchange.getRequestPath())) {
                exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
                exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
                exchange.getResponseSender().send(config);
            } else {
                pages.handleRequest(exchange);
            }
        };
        AtomicBoolean open = new AtomicBoolean();
        HttpHandler api = api(settings);
        Undertow server = Undertow.builder()
                .addHttpListener(settings.webPort(), settings.host())
                .setHandler(exchange -> {
                    if (!open.get()) {
                        unavailable(exchange, "text/plain; charset=utf-8", "学仓正在启动，请稍候。 Xuecang is starting.\n");
                    } else if (leadsElsewhere(exchange.getRequestURI())) {
                        exchange.setStatusCode(StatusCodes.BAD_REQUEST);
                    } else if (exchange.getRequestPath().startsWith("/api/")) {
                        api.handleRequest(exchange);
                    } else {
                        site.handleRequest(exchange);
                    }
                })
                .build();
        server.start();
        return new WebServer(server, open);
    }

    /** From now on requests are served. */
    void open() {
        open.set(true);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What is forwarded goes out as it came in: behind {@code /api/../} the API would answer its operator's pages. */
    private static boolean leadsElsewhere(String uri) {
        String path = URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        return List.of(path.split("[/\\\\]")).contains("..");
    }

    private static HttpHandler api(Settings settings) {
        // the limits before the host, which copies them; the API itself says how many calls are too many
        LoadBalancingProxyClient client = new LoadBalancingProxyClient()
                .setConnectionsPerThread(CONNECTIONS)
                .setMaxQueueSize(CONNECTIONS)
                .setProblemServerRetry(1)
                .addHost(URI.create("http://127.0.0.1:" + settings.apiPort()));
        ProxyHandler proxy = ProxyHandler.builder()
                .setProxyClient(client)
                .setMaxRequestTime(300_000)
                .build();
        return exchange -> {
            exchange.addDefaultResponseListener(answered -> {
                if (answered.getStatusCode() != StatusCodes.SERVICE_UNAVAILABLE || answered.isResponseStarted()) {
                    return false;
                }
                unavailable(answered, "application/problem+json", DOWN);
                return true;
            });
            proxy.handleRequest(exchange);
        };
    }

    private static void unavailable(HttpServerExchange exchange, String type, String text) {
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "2");
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
        exchange.getResponseSender().send(text, StandardCharsets.UTF_8);
    }
}
