package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.Scene;

/** A county with a town and its centre, and people who are invited and sign in as people do. */
@ApplicationScoped
public class People {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    public UUID below(UUID parent) {
        UUID id = scene.county();
        jdbi.useHandle(sql -> sql.execute(
                "insert into organisation_parent (organisation_id, parent_id, valid_from) values (?, ?, ?)",
                id,
                parent,
                LONG_AGO));
        return id;
    }

    static String name() {
        return "p" + UUID.randomUUID().toString().substring(0, 12);
    }

    static Map<String, Object> grant(Role role, UUID unit) {
        return grant(role, unit, unit);
    }

    static Map<String, Object> grant(Role role, UUID unit, UUID scope) {
        Map<String, Object> grant = new HashMap<>();
        grant.put("role", role.name());
        grant.put("unitId", unit);
        grant.put("scopeId", scope);
        return grant;
    }

    static Map<String, Object> invitation(String username, Map<String, Object> grant) {
        return new HashMap<>(Map.of("username", username, "displayName", "试 " + username, "grant", grant));
    }

    /** Invited by somebody; the account's id. */
    public UUID invited(RequestSpecification inviter, String username, Role role, UUID unit) {
        return invited(inviter, username, grant(role, unit));
    }

    public UUID invited(RequestSpecification inviter, String username, Map<String, Object> grant) {
        return UUID.fromString(json(inviter, invitation(username, grant))
                .post("/users")
                .then()
                .statusCode(201)
                .body("oneTimePassword", notNullValue())
                .extract()
                .path("user.id"));
    }

    /** Past the change of the one-time password. */
    static void settle(String username) {
        try (Keycloak keycloak = keycloak()) {
            var users = keycloak.realm(TestServices.get().realm()).users();
            String id = users.searchByUsername(username, true).getFirst().getId();
            CredentialRepresentation password = new CredentialRepresentation();
            password.setType(CredentialRepresentation.PASSWORD);
            password.setValue("xuecang");
            password.setTemporary(false);
            users.get(id).resetPassword(password);
        }
    }

    /** A call with a token of somebody invited. */
    static RequestSpecification as(String username) {
        settle(username);
        return Api.as(username);
    }

    static List<UserRepresentation> inKeycloak(String username) {
        try (Keycloak keycloak = keycloak()) {
            return keycloak.realm(TestServices.get().realm()).users().searchByUsername(username, true);
        }
    }

    /** The outbox makes it in its own time. */
    static void awaitInKeycloak(String username) {
        Eventually.is(() -> inKeycloak(username), there -> assertThat(there).isNotEmpty());
    }

    /** Somebody's account that was not made here. */
    static void madeInKeycloak(String username) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setEnabled(true);
        try (Keycloak keycloak = keycloak()) {
            keycloak.realm(TestServices.get().realm()).users().create(user).close();
        }
    }

    private static Keycloak keycloak() {
        TestServices services = TestServices.get();
        return KeycloakBuilder.builder()
                .serverUrl(services.keycloakUrl())
                .realm(services.realm())
                .clientId(services.backendClient())
                .clientSecret(services.backendClientSecret())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build();
    }

    static RequestSpecification json(RequestSpecification caller, Object body) {
        return caller.contentType(ContentType.JSON).body(body);
    }

    /** Posts with the version that is current. */
    public ValidatableResponse post(String caller, Object body, String path, Object... ids) {
        return json(Api.as(caller).header("If-Match", tag((UUID) ids[0])), body)
                .post(path, ids)
                .then();
    }

    public ValidatableResponse post(String caller, String path, Object... ids) {
        return Api.as(caller)
                .header("If-Match", tag((UUID) ids[0]))
                .post(path, ids)
                .then();
    }

    public String tag(UUID user) {
        return "\""
                + jdbi.withHandle(sql -> sql.select("select version from app_user where id = ?", user)
                        .mapTo(Long.class)
                        .one())
                + "\"";
    }

    public UUID grantOf(UUID user, Role role) {
        return jdbi.withHandle(sql -> sql.select(
                        "select id from role_grant where user_id = ? and role = ? order by created_at desc limit 1",
                        user,
                        role.name())
                .mapTo(UUID.class)
                .one());
    }
}
