package org.xuecang.launcher;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of every page, read from nginx's own file, so that the list exists once for both ways to run. */
record ResponseHeaders(Map<String, String> values) {
    private static final Pattern LINE = Pattern.compile("add_header (\\S+) \"([^\"]*)\" always;");

    static ResponseHeaders read(Path root, String keycloakOrigin) {
        try {
            Map<String, String> values = new LinkedHashMap<>();
            for (String line : Files.readAllLines(root.resolve("deploy/nginx/headers.conf.template"))) {
                Matcher header = LINE.matcher(line);
                if (!header.matches()) {
                    throw new LauncherFault("deploy/nginx/headers.conf.template has a line that is no header: " + line);
                }
                values.put(header.group(1), header.group(2).replace("${KEYCLOAK_ORIGIN}", keycloakOrigin));
            }
            return new ResponseHeaders(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(HttpServerExchange exchange) {
        values.forEach((name, value) -> exchange.getResponseHeaders().put(HttpString.tryFromString(name), value));
    }
}
