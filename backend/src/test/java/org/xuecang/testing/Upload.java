package org.xuecang.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A body so large that it must not be in memory on the sending side either.
 *
 * @param status of the answer
 * @param body the answer's
 */
public record Upload(int status, JsonNode body) {

    private static final String BOUNDARY = "part-of-a-form";

    /**
     * @param size of the file, in bytes
     * @param announced whether the length is said beforehand, or the body comes in chunks
     */
    public static Upload of(String username, String path, long size, boolean announced) {
        byte[] head = bytes("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notice.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n");
        byte[] tail = bytes("\r\n--" + BOUNDARY + "--\r\n");
        BodyPublisher content = BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), new Letters(size), new ByteArrayInputStream(tail)))));
        return send(
                username,
                path,
                "multipart/form-data; boundary=" + BOUNDARY,
                announced ? BodyPublishers.fromPublisher(content, head.length + size + tail.length) : content);
    }

    /** A JSON text of so many letters, in chunks. */
    public static Upload ofText(String username, String path, long size) {
        BodyPublisher content =
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(
                        new ByteArrayInputStream(bytes("{\"title\":\"")),
                        new Letters(size),
                        new ByteArrayInputStream(bytes("\"}"))))));
        return send(username, path, "application/json", content);
    }

    private static Upload send(String username, String path, String type, BodyPublisher content) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + Api.token(username))
                .header("Content-Type", type)
                .POST(content)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            String answered = answer.headers().firstValue("Content-Type").orElse(null);
            return new Upload(
                    answer.statusCode(),
                    Contract.check("POST", "/api/v1" + path, answer.statusCode(), answered, answer.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Letters extends InputStream {

        private long left;

        Letters(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            Arrays.fill(into, offset, offset + some, (byte) ' ');
            left -= some;
            return some;
        }
    }
}
