package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak server with a database of its own in the product's PostgreSQL. Its host name is fixed to
 * {@code localhost}, so that tokens name the same issuer however it is reached.
 */
public final class Keycloak implements AutoCloseable {
    static final String ADMIN = "keycloak-admin";
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final Child child;
    private final KeycloakAdmin admin;

    private Keycloak(Child child, KeycloakAdmin admin) {
        this.child = child;
        this.admin = admin;
    }

    /**
     * Starts Keycloak on the settings' port and waits until it answers, 10 s when all is warm, 60 s on a first start.
     *
     * @throws LauncherFault when it does not come up
     */
    public static Keycloak start(Settings settings) {
        Secrets secrets = new Secrets(settings.home());
        Path distribution = build(settings);
        Path home = home(settings, distribution);
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", settings.jdbcUrl(Postgres.KEYCLOAK));
        environment.put("KC_DB_USERNAME", Postgres.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", secrets.get("postgres.keycloak"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
        Child child =
                Child.start(Child.Kind.KEYCLOAK, settings.home(), command(settings, distribution, home), environment);
        KeycloakAdmin admin = new KeycloakAdmin(settings.keycloakUrl(), ADMIN, secrets.get("keycloak.admin"));
        try {
            child.await(Duration.ofMinutes(3), admin::answers);
        } catch (RuntimeException e) {
            child.stop();
            throw e;
        }
        return new Keycloak(child, admin);
    }

    KeycloakAdmin admin() {
        return admin;
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.stop();
    }

    /** Runs Keycloak's own build once for each set of options; without it every start would take a minute longer. */
    private static Path build(Settings settings) {
        Path distribution = Tools.keycloak(settings.tools());
        Path stamp = distribution.resolve("built-with");
        String wanted = String.join(" ", BUILD_OPTIONS) + "\n";
        return Tools.locked(settings.tools(), () -> {
            try {
                if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                    return distribution;
                }
                Path log = settings.folder("log").resolve("keycloak-build.log");
                Files.createDirectories(log.getParent());
                List<String> command = new ArrayList<>(
                        List.of(distribution.resolve("bin/kc.sh").toString(), "build"));
                command.addAll(BUILD_OPTIONS);
                ProcessBuilder builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
                builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
                builder.environment().remove("JAVA_OPTS");
                if (builder.start().waitFor() != 0) {
                    throw new LauncherFault("Keycloak could not be built: the reason is in " + log);
                }
                Files.writeString(stamp, wanted);
                return distribution;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LauncherFault("The start was interrupted.", e);
            }
        });
    }

    /** A home of links to the distribution, since Keycloak writes below its home and copies must not share that. */
    private static Path home(Settings settings, Path distribution) {
        Path home = settings.folder("keycloak");
        try {
            Files.createDirectories(home.resolve("data"));
            for (String name : List.of("lib", "providers", "themes", "conf", "version.txt")) {
                Path link = home.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(name));
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code kc.sh start} runs, without the shell around it: a killed shell would leave Java behind. */
    private static List<String> command(Settings settings, Path distribution, Path home) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.language=en",
                "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + settings.host(),
                "--http-port=" + settings.keycloakPort(),
                "--hostname=" + settings.keycloakUrl(),
                "--spi-theme--folder--dir=" + settings.root().resolve("keycloak/theme")));
        return command;
    }
}
