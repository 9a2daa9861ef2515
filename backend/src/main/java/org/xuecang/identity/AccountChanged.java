package org.xuecang.identity;

import java.util.UUID;

/** Outbox payload: Keycloak's side of this account is to follow ours. */
record AccountChanged(UUID userId) {

    static final String KIND = "identity.account-changed";
}
