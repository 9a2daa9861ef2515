package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API's two starts: the migration, which knows the owner's password and ends, and the server, which does not. */
final class Api {
    static final String PROGRAM = "backend/target/quarkus-app/quarkus-run.jar";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Settings settings;
    private final Secrets secrets;

    Api(Settings settings) {
        this.settings = settings;
        this.secrets = new Secrets(settings.home());
    }

    /** @throws LauncherFault when the database cannot be brought to this version */
    void migrate() {
        Path log = settings.folder("log").resolve("migrate.log");
        List<String> command = new ArrayList<>(java("-Xmx256m"));
        command.add("migrate");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment());
        builder.environment()
                .putAll(Map.of(
                        "XUECANG_DB_USER", Postgres.OWNER,
                        "XUECANG_DB_PASSWORD", secrets.get("postgres.owner"),
                        "XUECANG_APP_ROLE", Postgres.APP));
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new LauncherFault("The database could not be migrated (code " + code + "): the reason is in "
                        + log + "; `make reset` starts from an empty one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFault("The start was interrupted.", e);
        }
    }

    /** Starts the server; it seeds the demo world before it calls itself ready. */
    Child start() {
        String heap = System.getenv().getOrDefault("XUECANG_API_HEAP", "768m");
        return Child.start(Child.Kind.API, settings.home(), java("-Xmx" + heap), environment());
    }

    boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + settings.apiPort() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFault("The start was interrupted.", e);
        }
    }

    private Map<String, String> environment() {
        Path files = settings.folder("files");
        try {
            Files.createDirectories(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("XUECANG_DB_URL", settings.jdbcUrl("xuecang"));
        environment.put("XUECANG_DB_USER", Postgres.APP);
        environment.put("XUECANG_DB_PASSWORD", secrets.get("postgres.app"));
        environment.put("XUECANG_OIDC_URL", settings.keycloakUrl() + "/realms/" + Services.REALM);
        environment.put("XUECANG_KEYCLOAK_URL", settings.keycloakUrl());
        environment.put("XUECANG_KEYCLOAK_REALM", Services.REALM);
        environment.put("XUECANG_KEYCLOAK_ADMIN_CLIENT", "xuecang-backend");
        environment.put("XUECANG_KEYCLOAK_ADMIN_SECRET", secrets.get("keycloak.backend"));
        environment.put("XUECANG_FILES", files.toString());
        environment.put("XUECANG_KEYS", Secrets.keySet(settings.home()).toString());
        environment.put("XUECANG_DEMO", System.getenv().getOrDefault("XUECANG_DEMO", "true"));
        environment.put("XUECANG_PUBLIC_URL", settings.webUrl());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.apiPort()));
        environment.putAll(RehearsalClock.environment(settings.home()));
        return environment;
    }

    private List<String> java(String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                // a small heap on few cores: the parallel collector and short headers cost the API least (decision
                // 0041)
                "-XX:+UseParallelGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                settings.root().resolve(PROGRAM).toString());
    }
}
