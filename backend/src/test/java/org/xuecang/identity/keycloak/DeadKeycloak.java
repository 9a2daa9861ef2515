package org.xuecang.identity.keycloak;

import java.time.Duration;

/** Keycloak when it is down: nothing listens at its address. */
public final class DeadKeycloak {

    private DeadKeycloak() {}

    public static KeycloakAccounts accounts() {
        return new KeycloakAccounts("http://127.0.0.1:1", "xuecang", "xuecang-backend", "unset", Duration.ofSeconds(3));
    }
}
