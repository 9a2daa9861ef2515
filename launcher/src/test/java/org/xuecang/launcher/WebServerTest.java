package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
    @TempDir
    private Path project;

    private final HttpClient http = HttpClient.newHttpClient();
    private Settings settings;
    private HttpServer api;
    private WebServer web;

    @BeforeEach
    void start() throws IOException {
        Settings place = TestPlace.in(project);
        settings = new Settings(
                project,
                project,
                place.tools(),
                place.host(),
                place.webPort(),
                place.apiPort(),
                place.keycloakPort(),
                place.postgresPort());
        Path headers = project.resolve("deploy/nginx/headers.conf.template");
        Files.createDirectories(headers.getParent());
        Files.copy(place.root().resolve("deploy/nginx/headers.conf.template"), headers);
        Path assets = Files.createDirectories(project.resolve("frontend/dist/assets"));
        Files.writeString(assets.resolveSibling("index.html"), "<!doctype html><title>学仓</title>");
        Files.writeString(assets.resolve("app-1a2b.js"), "console.log('学仓');");
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.apiPort()), 0);
        api.createContext("/", exchange -> {
            byte[] answer = (exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                            + exchange.getRequestBody().readAllBytes().length)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        api.start();
        web = WebServer.start(settings);
    }

    @AfterEach
    void stop() {
        web.close();
        api.stop(0);
    }

    @Test
    void answersUnavailableUntilTheProductIsReady() throws Exception {
        HttpResponse<String> before = get("/");
        assertThat(before.statusCode()).isEqualTo(503);
        assertThat(before.headers().firstValue("Retry-After")).hasValue("2");

        web.open();

        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsTheStrictPolicyWithEveryPage() throws Exception {
        web.open();
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self';", "script-src 'self';", "frame-ancestors 'none'")
                        .contains("connect-src 'self' " + settings.keycloakUrl() + ";")
                        .doesNotContain("unsafe-eval", "${"));
    }

    @Test
    void leavesUnknownAddressesToThePagesAndMissingFilesMissing() throws Exception {
        web.open();
        assertThat(get("/plans/7?tab=progress").body()).contains("学仓");
        assertThat(get("/assets/gone-9z.js").statusCode()).isEqualTo(404);
        assertThat(get("/../pom.xml").statusCode()).isIn(400, 404);
    }

    /** Spoken by hand, because clients tidy an address up before they ask for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/../q/metrics", "/api/v1/../../q/metrics", "/api/%2e%2e/q/metrics", "/api/..%2fq/health"})
    void forwardsNothingThatLeavesTheApi(String path) throws Exception {
        web.open();
        try (Socket socket = new Socket(settings.host(), settings.webPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void keepsHashedFilesForAYearAndAsksAnewForTheRest() throws Exception {
        web.open();
        assertThat(get("/assets/app-1a2b.js").headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
        assertThat(get("/").headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void compressesForThoseWhoUnderstand() throws Exception {
        web.open();
        HttpResponse<byte[]> packed = http.send(
                request("/assets/app-1a2b.js").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.body()).startsWith(0x1f, 0x8b);
        assertThat(get("/assets/app-1a2b.js").body()).isEqualTo("console.log('学仓');");
    }

    @Test
    void tellsThePagesWhereToSignIn() throws Exception {
        web.open();
        assertThat(get("/config.json").body())
                .isEqualTo("{\"authority\":\"" + settings.keycloakUrl()
                        + "/realms/xuecang\",\"clientId\":\"xuecang-web\"}");
    }

    @Test
    void forwardsTheApiWithPathQueryAndBody() throws Exception {
        web.open();
        HttpResponse<String> answer = http.send(
                request("/api/v1/plans?limit=5")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[3_000_000]))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("POST /api/v1/plans?limit=5 3000000");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    /** The second half is not sent before the API has begun to read the first: so it is nowhere kept whole. */
    @Test
    void passesAnUploadOnWhileItIsStillComing() throws Exception {
        web.open();
        CountDownLatch begun = new CountDownLatch(1);
        api.createContext("/api/v1/plan-imports", exchange -> {
            long length = exchange.getRequestBody().readNBytes(1).length;
            begun.countDown();
            length += exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            byte[] answer = Long.toString(length).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(413, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        int half = 20_000_000;
        InputStream upload = new SequenceInputStream(
                new ByteArrayInputStream(new byte[half]),
                new FilterInputStream(new ByteArrayInputStream(new byte[half])) {
                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        await(begun);
                        return super.read(into, offset, length);
                    }
                });
        HttpResponse<String> answer = http.send(
                request("/api/v1/plan-imports")
                        .POST(HttpRequest.BodyPublishers.fromPublisher(
                                HttpRequest.BodyPublishers.ofInputStream(() -> upload), 2L * half))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo(Long.toString(2L * half));
    }

    /** Slow lines hold a connection each; they must not shut the door to everybody else. */
    @Test
    void carriesManyCallsThatTakeTheirTime() throws Exception {
        web.open();
        int calls = 100;
        CountDownLatch arrived = new CountDownLatch(calls);
        api.createContext("/api/v1/slow", exchange -> Thread.ofVirtual().start(() -> {
            arrived.countDown();
            try (exchange) {
                await(arrived);
                exchange.sendResponseHeaders(204, -1);
            } catch (IOException given) {
                throw new UncheckedIOException(given);
            }
        }));
        List<CompletableFuture<Integer>> answers = IntStream.range(0, calls)
                .mapToObj(_ -> http.sendAsync(request("/api/v1/slow").build(), HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        assertThat(answers).extracting(CompletableFuture::get).containsOnly(204);
    }

    @Test
    void saysSoWhileTheApiIsDown() throws Exception {
        web.open();
        api.stop(0);
        HttpResponse<String> answer = get("/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static void await(CountDownLatch begun) throws IOException {
        try {
            if (!begun.await(20, TimeUnit.SECONDS)) {
                throw new IOException("the API saw nothing of the first half");
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + settings.webPort() + path));
    }
}
