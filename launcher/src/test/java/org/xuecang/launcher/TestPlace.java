package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;

/** Settings for a test: a data folder of its own and ports nobody listens on. */
final class TestPlace {
    private TestPlace() {}

    static Settings in(Path folder) {
        Settings project = Settings.ofServices(folder, freePort(), freePort());
        return new Settings(
                project.root(),
                folder,
                project.tools(),
                "127.0.0.1",
                freePort(),
                freePort(),
                project.keycloakPort(),
                project.postgresPort());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
