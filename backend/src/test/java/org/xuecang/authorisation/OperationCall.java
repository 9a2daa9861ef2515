package org.xuecang.authorisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.testing.Api;
import org.xuecang.testing.Contract;
import org.xuecang.testing.SheetRows;
import org.xuecang.testing.Specimens;

/**
 * One call of an operation. Sent by Java's own client over connections that stay open, because there are thousands; the
 * answer is held against the contract as everywhere.
 */
final class OperationCall {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "part-of-a-form";

    private final Operation operation;
    private final Map<String, String> path;
    private final Map<String, String> query;
    private final HttpRequest.Builder request = HttpRequest.newBuilder();
    private String contentType;
    private String body = "";

    OperationCall(Operation operation, Specimens.Call specimen) {
        this.operation = operation;
        path = specimen.path();
        query = new TreeMap<>(specimen.query());
        specimen.headers().forEach(request::header);
        if (operation.isMultipart()) {
            contentType = "multipart/form-data; boundary=" + BOUNDARY;
            body = "--%s\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nnone\r\n--%<s--\r\n"
                    .formatted(BOUNDARY);
        } else if (specimen.body() != null && !operation.method().equals("GET")) {
            body(json(specimen.body()));
        }
    }

    OperationCall by(String username) {
        return header("Authorization", "Bearer " + Api.token(username));
    }

    OperationCall header(String name, String value) {
        request.header(name, value);
        return this;
    }

    OperationCall query(String name, String value) {
        query.put(name, value);
        return this;
    }

    /** Instead of the specimen's body. */
    OperationCall body(String text) {
        contentType = operation.jsonType().orElse("application/json");
        body = text;
        return this;
    }

    Answer send() {
        if (contentType != null) {
            header("Content-Type", contentType);
        }
        URI uri = uri();
        HttpResponse<byte[]> response = exchange(request.uri(uri)
                .method(operation.method(), BodyPublishers.ofString(body))
                .build());
        String headers = response.headers().map().entrySet().stream()
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                .collect(Collectors.joining("\n"));
        String type = response.headers().firstValue("Content-Type").orElse(null);
        String text = type != null && type.startsWith(Sheet.MEDIA_TYPE)
                ? SheetRows.of(response.body()).toString()
                : new String(response.body(), StandardCharsets.UTF_8);
        return new Answer(
                response.statusCode(),
                type,
                headers,
                text,
                Contract.check(operation.method(), uri.getPath(), response.statusCode(), type, text));
    }

    private URI uri() {
        String address = operation.path();
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            address = address.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        String asked = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create("http://localhost:" + RestAssured.port + address + (asked.isEmpty() ? "" : "?" + asked));
    }

    private static HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
