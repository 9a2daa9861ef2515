package org.xuecang.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port this copy is about to listen on, and the variable that moves it. */
record Port(String variable, String host, int number) {

    static Port web(Settings settings) {
        return new Port("WEB_PORT", settings.host(), settings.webPort());
    }

    static Port api(Settings settings) {
        return new Port("API_PORT", "127.0.0.1", settings.apiPort());
    }

    static Port keycloak(Settings settings) {
        return new Port("KEYCLOAK_PORT", settings.host(), settings.keycloakPort());
    }

    static Port postgres(Settings settings) {
        return new Port("POSTGRES_PORT", "127.0.0.1", settings.postgresPort());
    }

    /** @throws LauncherFault when another program listens there */
    void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, number));
        } catch (IOException e) {
            throw new LauncherFault(
                    "Port " + number + " is in use: end the program that listens there, or choose another port with "
                            + variable + ".",
                    e);
        }
    }
}
