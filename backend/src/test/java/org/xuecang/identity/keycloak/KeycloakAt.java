package org.xuecang.identity.keycloak;

import java.time.Duration;
import org.xuecang.launcher.TestServices;

/** Keycloak when it is down, and when it is back. */
public final class KeycloakAt {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private KeycloakAt() {}

    /** Nothing listens there. */
    public static KeycloakAccounts nowhere() {
        return at("http://127.0.0.1:1");
    }

    public static KeycloakAccounts home() {
        return at(TestServices.get().keycloakUrl());
    }

    private static KeycloakAccounts at(String address) {
        TestServices services = TestServices.get();
        return new KeycloakAccounts(
                address, services.realm(), services.backendClient(), services.backendClientSecret(), PATIENCE);
    }
}
