package org.xuecang.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xuecang.identity.KnownAccount;
import org.xuecang.identity.KnownAccounts;
import org.xuecang.identity.RoleTerms;
import org.xuecang.identity.UserKind;

/** The people of the local realm and the demo program, with their roles, from {@code demo/users.json}. */
@ApplicationScoped
class DemoUsers implements DemoPart {

    @Inject
    KnownAccounts accounts;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.keycloak.admin-client.realm")
    String realm;

    private record Content(String note, List<User> users) {}

    private record User(UserKind kind, String username, String displayName, String phone, List<RoleTerms> roles) {}

    @Override
    public String name() {
        return "users";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        read().users()
                .forEach(user -> accounts.register(new KnownAccount(
                        user.kind(),
                        user.username(),
                        user.displayName(),
                        user.kind() == UserKind.PERSON ? keycloakId(user.username()) : null,
                        user.phone(),
                        user.roles())));
    }

    /** As the local realm has it: Keycloak wants ids unique over all its realms, so they follow from both names. */
    private UUID keycloakId(String username) {
        return UUID.nameUUIDFromBytes((realm + ":" + username).getBytes(StandardCharsets.UTF_8));
    }

    private Content read() {
        try (InputStream file = DemoUsers.class.getResourceAsStream("/demo/users.json")) {
            return json.readValue(file, Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
