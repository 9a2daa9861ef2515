package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.UserRepresentation;
import org.xuecang.identity.keycloak.KeycloakAccounts;
import org.xuecang.identity.keycloak.KeycloakAt;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class InvitationHttpTest {

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    Jdbi jdbi;

    private UUID county;
    private UUID centre;
    private UUID otherCentre;

    @BeforeEach
    void cast() {
        county = scene.county();
        centre = people.below(county);
        otherCentre = people.below(county);
        scene.grant("admin", Role.ADMINISTRATOR, county);
        scene.grant("bureau", Role.OFFICER, county);
        scene.grant("chengxiang-lead", Role.UNIT_LEADER, centre);
        scene.grant("chengxiang", Role.CENTRE_OFFICER, centre);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void givesAPasswordThatTheFirstSignInMustChange() {
        String username = People.name();
        Map<String, Object> invitation = People.invitation(username, People.grant(Role.CENTRE_OFFICER, centre));
        invitation.put("phone", "13912345678");
        People.json(Api.as("chengxiang-lead"), invitation)
                .post("/users")
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", matchesPattern(".*/api/v1/users/[0-9a-f-]{36}"))
                .body("oneTimePassword", matchesPattern("([2-9a-z]{4}-){2}[2-9a-z]{4}"))
                .body("user.state", equalTo("INVITED"))
                .body("user.canSignIn", equalTo(true))
                .body("user.phone", equalTo("139****5678"));
        UserRepresentation there = People.inKeycloak(username).getFirst();
        assertThat(there.getRequiredActions()).contains("UPDATE_PASSWORD");
        assertThat(there.getEmail()).isNull();
        People.as(username).get("/me").then().statusCode(200).body("roles[0]", equalTo("CENTRE_OFFICER"));
    }

    @Test
    void makesOneAccountOfADoubleClickAndShowsThePasswordOnce() {
        String username = People.name();
        Map<String, Object> invitation = People.invitation(username, People.grant(Role.CENTRE_OFFICER, centre));
        String key = UUID.randomUUID().toString();
        String first = People.json(Api.as("chengxiang-lead").header("Idempotency-Key", key), invitation)
                .post("/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var again = People.json(Api.as("chengxiang-lead").header("Idempotency-Key", key), invitation)
                .post("/users")
                .then()
                .statusCode(201)
                .extract();
        assertThat(again.header("Location")).isEqualTo(first);
        assertThat(again.asString()).isEmpty();
        assertThat(count(username)).isEqualTo(1);
    }

    /** Whoever invited an account could switch it off, reset its password and act as its owner. */
    @ParameterizedTest
    @ValueSource(strings = {"service-account-xuecang-backend", "somebody"})
    void takesNoAccountThatKeycloakHasAlready(String username) {
        if (People.inKeycloak(username).isEmpty()) {
            People.madeInKeycloak(username);
        }
        People.json(Api.as("chengxiang-lead"), People.invitation(username, People.grant(Role.CENTRE_OFFICER, centre)))
                .post("/users")
                .then()
                .statusCode(409)
                .body("code", equalTo("username-taken"));
        assertThat(count(username)).isZero();
    }

    @Test
    void namesAllFaultsAtOnce() {
        Map<String, Object> grant = new HashMap<>(Map.of("role", "CENTRE_OFFICER", "unitId", centre));
        grant.put("from", "2001-01-01");
        grant.put("until", "2000-01-01");
        Map<String, Object> invitation =
                new HashMap<>(Map.of("username", "No Good", "displayName", " ", "grant", grant));
        invitation.put("email", "nobody");
        invitation.put("phone", "x");
        People.json(Api.as("chengxiang-lead"), invitation)
                .post("/users")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/username", "/displayName", "/email", "/phone", "/grant/from", "/grant/until"));
        People.json(Api.as("chengxiang-lead"), Map.of())
                .post("/users")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/username", "/displayName", "/grant"));
    }

    @Test
    void refusesATakenNameAnUnknownUnitAndAProgramsRole() {
        refused("admin", "chengxiang", People.grant(Role.CENTRE_OFFICER, centre), 422, "invalid-input");
        refused("admin", People.name(), People.grant(Role.CENTRE_OFFICER, UUID.randomUUID()), 422, "invalid-input");
        refused("admin", People.name(), People.grant(Role.INTEGRATOR, county), 422, "invalid-input");
    }

    @Test
    void letsNobodyGiveMoreThanTheyHold() {
        refused("chengxiang-lead", People.name(), People.grant(Role.CENTRE_OFFICER, otherCentre), 403, "not-allowed");
        refused("chengxiang-lead", People.name(), People.grant(Role.LEADER, centre), 403, "beyond-your-rights");
        refused("chengxiang-lead", People.name(), People.grant(Role.UNIT_LEADER, centre), 403, "beyond-your-rights");
        refused(
                "chengxiang-lead",
                People.name(),
                People.grant(Role.CENTRE_OFFICER, centre, county),
                403,
                "beyond-your-rights");
        refused("bureau", People.name(), People.grant(Role.OFFICER, county), 403, "beyond-your-rights");
        refused("chengxiang", People.name(), People.grant(Role.CENTRE_OFFICER, centre), 403, "not-allowed");
        people.invited(Api.as("bureau"), People.name(), Role.EXPERT, otherCentre);
    }

    private void refused(String inviter, String username, Map<String, Object> grant, int status, String code) {
        People.json(Api.as(inviter), People.invitation(username, grant))
                .post("/users")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        assertThat(count(username)).isEqualTo(username.equals("chengxiang") ? 1 : 0);
    }

    @Test
    void leavesNothingBehindInADryRun() {
        String username = People.name();
        People.json(
                        Api.as("chengxiang-lead").queryParam("dryRun", true),
                        People.invitation(username, People.grant(Role.APPLICANT, centre)))
                .post("/users")
                .then()
                .statusCode(201)
                .body("oneTimePassword", nullValue());
        assertThat(count(username)).isZero();
        assertThat(People.inKeycloak(username)).isEmpty();
    }

    @Test
    void makesTheAccountLaterWhereKeycloakIsDown() {
        String username = People.name();
        QuarkusMock.installMockForType(KeycloakAt.nowhere(), KeycloakAccounts.class);
        String id = People.json(
                        Api.as("chengxiang-lead"),
                        People.invitation(username, People.grant(Role.CENTRE_OFFICER, centre)))
                .post("/users")
                .then()
                .statusCode(201)
                .body("oneTimePassword", nullValue())
                .body("user.canSignIn", equalTo(false))
                .extract()
                .path("user.id");
        Api.as("chengxiang-lead")
                .post("/users/{id}/password-resets", id)
                .then()
                .statusCode(503)
                .body("code", equalTo("sign-in-service-down"));
        Map<String, Object> withAddress = People.invitation(People.name(), People.grant(Role.APPLICANT, centre));
        withAddress.put("email", People.name() + "@demo.example");
        People.json(Api.as("chengxiang-lead"), withAddress)
                .post("/users")
                .then()
                .statusCode(503)
                .body("code", equalTo("sign-in-service-down"));
        Api.as("chengxiang-lead").get("/me").then().statusCode(200);
        QuarkusMock.installMockForType(KeycloakAt.home(), KeycloakAccounts.class);

        People.awaitInKeycloak(username);
        People.as(username).get("/me").then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void refusesAnAddressThatAnotherAccountHas() {
        Map<String, Object> invitation = People.invitation(People.name(), People.grant(Role.APPLICANT, centre));
        invitation.put("email", "leader@demo.example");
        People.json(Api.as("chengxiang-lead"), invitation)
                .post("/users")
                .then()
                .statusCode(409)
                .body("code", equalTo("email-taken"));
    }

    private int count(String username) {
        return jdbi.withHandle(sql -> sql.select("select count(*) from app_user where username = ?", username)
                .mapTo(Integer.class)
                .one());
    }
}
