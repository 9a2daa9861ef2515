package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.identity.keycloak.KeycloakAccounts;
import org.xuecang.platform.outbox.OutboxHandler;
import org.xuecang.platform.outbox.OutboxMessage;

/** Brings Keycloak's account in line with ours as it is now; so the order of messages does not matter. */
@ApplicationScoped
class KeycloakFollows implements OutboxHandler {

    @Inject
    UserAccounts accounts;

    @Inject
    KeycloakAccounts keycloak;

    @Override
    public String kind() {
        return AccountChanged.KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        accounts.findByIdOptional(message.payload(AccountChanged.class).userId())
                .filter(account -> !account.isProgram())
                .ifPresent(this::follow);
    }

    private void follow(UserAccount account) {
        UUID id = account.keycloakId().orElseGet(() -> create(account));
        keycloak.setEnabled(id, account.state() != UserState.DISABLED);
    }

    private UUID create(UserAccount account) {
        UUID id = keycloak.ensure(account.username(), account.displayName(), null);
        account.linkTo(id);
        return id;
    }
}
