package org.xuecang.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** From where a request comes; for limits only, and kept nowhere. */
@RequestScoped
public class CallerAddress {

    private static final String FORWARDED = "X-Forwarded-For";

    @Inject
    CurrentVertxRequest request;

    @Inject
    HttpConfig config;

    /**
     * What the outermost of our own proxies saw; whatever a caller writes into the header themselves stands before that. Of
     * an IPv6 address the first half, which is what one household or office has.
     */
    public String get() {
        HttpServerRequest call = request.getCurrent().request();
        List<String> forwarded = call.headers().getAll(FORWARDED).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        int seen = forwarded.size() - config.proxies();
        String address = config.proxies() == 0 || forwarded.isEmpty()
                ? call.remoteAddress().hostAddress()
                : forwarded.get(Math.max(seen, 0));
        return network(address);
    }

    static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 3 ? address : String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
