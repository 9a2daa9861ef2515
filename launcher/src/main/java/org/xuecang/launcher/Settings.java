package org.xuecang.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where one copy of the product lives and listens. Two copies run side by side when they differ in {@code home} and in
 * all four ports.
 *
 * @param root the project's folder, which holds the realm files and the built programs
 * @param home the data folder of this copy ({@code XUECANG_HOME}, default {@code .local} in the project)
 * @param tools unpacked PostgreSQL and Keycloak, shared by all copies of a project
 */
public record Settings(
        Path root, Path home, Path tools, String host, int webPort, int apiPort, int keycloakPort, int postgresPort) {

    /** Reads {@code XUECANG_HOME}, {@code XUECANG_HOST} and the four ports; what is not set keeps its default. */
    static Settings of(Map<String, String> environment) {
        Path root = findRoot();
        return new Settings(
                root,
                root.resolve(environment.getOrDefault("XUECANG_HOME", ".local")).normalize(),
                root.resolve(".tools"),
                environment.getOrDefault("XUECANG_HOST", "127.0.0.1"),
                port(environment, "WEB_PORT", 8080),
                port(environment, "API_PORT", 8081),
                port(environment, "KEYCLOAK_PORT", 8180),
                port(environment, "POSTGRES_PORT", 54329));
    }

    /** The same project with another data folder and other ports for PostgreSQL and Keycloak; nothing else listens. */
    static Settings ofServices(Path home, int keycloakPort, int postgresPort) {
        Path root = findRoot();
        return new Settings(root, home, root.resolve(".tools"), "127.0.0.1", 0, 0, keycloakPort, postgresPort);
    }

    Path folder(String name) {
        return home.resolve(name);
    }

    String webUrl() {
        return "http://localhost:" + webPort;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    /** The address of a database of this copy's PostgreSQL. */
    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String text = Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElse(String.valueOf(usual));
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new LauncherFault(name + "=" + text + " is not a port: give a number from 1 to 65535.", e);
        }
        throw new LauncherFault(name + "=" + text + " is not a port: give a number from 1 to 65535.");
    }

    static Path findRoot() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("keycloak/realm-local.json"))) {
                return folder;
            }
        }
        throw new LauncherFault("No Xuecang project at " + here + " or above it: start from inside the project.");
    }
}
