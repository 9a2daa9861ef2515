package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** Roles are dated and asked at every call; nobody gives or takes beyond their own. */
@HttpTest
class RightsHttpTest {

    private static final String GRANTS = "/users/{id}/grants";
    private static final String REVOCATION = "/users/{id}/grants/{grantId}/revocation";

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    SystemTime clock;

    private UUID county;
    private UUID centre;
    private String officer;
    private UUID officerId;

    @BeforeEach
    void cast() {
        county = scene.county();
        centre = people.below(county);
        scene.grant("admin", Role.ADMINISTRATOR, county);
        scene.grant("bureau", Role.OFFICER, county);
        scene.grant("chengxiang-lead", Role.UNIT_LEADER, centre);
        officer = People.name();
        officerId = people.invited(Api.as("chengxiang-lead"), officer, Role.CENTRE_OFFICER, centre);
        People.settle(officer);
    }

    @AfterEach
    void close() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    private LocalDate today() {
        return clock.now().atZone(RequestTime.ZONE).toLocalDate();
    }

    @Test
    void endsARevokedRightAtTheNextCallOfAHeldToken() {
        Api.as(officer).get("/users/{id}", officerId).then().statusCode(200);
        people.post("chengxiang-lead", REVOCATION, officerId, people.grantOf(officerId, Role.CENTRE_OFFICER))
                .statusCode(200)
                .body("grants[0].inForce", equalTo(false));
        Api.as(officer).get("/users/{id}", officerId).then().statusCode(404);
        Api.as(officer).get("/me").then().statusCode(200).body("roles", empty());
    }

    @Test
    void refusesALiveTokenOfADisabledAccountUntilItIsEnabled() {
        String token = Api.token(officer);
        people.post("chengxiang-lead", "/users/{id}/disabling", officerId)
                .statusCode(200)
                .body("state", equalTo("DISABLED"));
        Api.withToken(token).get("/me").then().statusCode(403).body("code", equalTo("no-account"));
        people.post("chengxiang-lead", "/users/{id}/disabling", officerId)
                .statusCode(409)
                .body("code", equalTo("account-state"));
        Api.as("chengxiang-lead")
                .post("/users/{id}/password-resets", officerId)
                .then()
                .statusCode(409);
        people.post("chengxiang-lead", "/users/{id}/enabling", officerId).statusCode(200);
        Api.withToken(token).get("/me").then().statusCode(200);
    }

    @Test
    void letsKeycloakFollowADisabledAccount() {
        people.post("chengxiang-lead", "/users/{id}/disabling", officerId).statusCode(200);
        Eventually.is(() -> People.inKeycloak(officer).getFirst().isEnabled(), enabled -> assertThat(enabled)
                .isFalse());
    }

    @Test
    void beginsAndEndsWithTheDaysOfShanghai() {
        Map<String, Object> leave = People.grant(Role.UNIT_LEADER, centre);
        leave.put("from", today().plusDays(1).toString());
        leave.put("until", today().plusDays(2).toString());
        people.post("admin", leave, GRANTS, officerId).statusCode(200);
        roles().body("roles", not(hasItem("UNIT_LEADER")));
        Duration untilMidnight = Duration.between(
                clock.now(), today().plusDays(1).atStartOfDay(RequestTime.ZONE).toInstant());
        clock.shift(untilMidnight.minusSeconds(30));
        roles().body("roles", not(hasItem("UNIT_LEADER")));
        clock.shift(untilMidnight.plusSeconds(30));
        roles().body("roles", hasItem("UNIT_LEADER"));
        clock.shift(untilMidnight.plusSeconds(30).plusDays(1));
        roles().body("roles", not(hasItem("UNIT_LEADER")));
    }

    private ValidatableResponse roles() {
        return Api.as(officer).get("/me").then().statusCode(200);
    }

    @Test
    void letsNobodyRaiseTheirOwnRights() {
        UUID admin = scene.account("admin");
        people.post("admin", People.grant(Role.LEADER, county), GRANTS, admin)
                .statusCode(403)
                .body("code", equalTo("own-rights"));
        UUID lead = scene.account("chengxiang-lead");
        people.post("chengxiang-lead", People.grant(Role.CENTRE_OFFICER, centre), GRANTS, lead)
                .statusCode(403)
                .body("code", equalTo("own-rights"));
        people.post("admin", "/users/{id}/disabling", admin).statusCode(403).body("code", equalTo("own-rights"));
    }

    @Test
    void keepsAccountsWithHigherRolesOutOfAUnitLeadersHands() {
        people.post("admin", People.grant(Role.LEADER, county), GRANTS, officerId)
                .statusCode(200);
        for (String operation : new String[] {"disabling", "password-resets", "handovers"}) {
            People.json(Api.as("chengxiang-lead").header("If-Match", people.tag(officerId)), Map.of("passRoles", false))
                    .post("/users/{id}/" + operation, officerId)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("beyond-your-rights"));
        }
        people.post("chengxiang-lead", REVOCATION, officerId, people.grantOf(officerId, Role.LEADER))
                .statusCode(403);
        people.post("chengxiang-lead", REVOCATION, officerId, people.grantOf(officerId, Role.CENTRE_OFFICER))
                .statusCode(200);
    }

    @Test
    void hidesForeignAccountsAndGrants() {
        UUID elsewhere = people.below(county);
        UUID stranger = people.invited(Api.as("admin"), People.name(), Role.CENTRE_OFFICER, elsewhere);
        Api.as("chengxiang-lead").get("/users/{id}", stranger).then().statusCode(404);
        people.post("chengxiang-lead", "/users/{id}/disabling", stranger).statusCode(404);
        people.post("chengxiang-lead", REVOCATION, officerId, people.grantOf(stranger, Role.CENTRE_OFFICER))
                .statusCode(404);
        Api.as("chengxiang-lead").get("/users/{id}", UUID.randomUUID()).then().statusCode(404);
        people.post("bureau", "/users/{id}/disabling", stranger)
                .statusCode(403)
                .body("code", equalTo("beyond-your-rights"));
    }

    @Test
    void namesAllFaultsOfAGrantAtOnceAndKeepsTwoAlikeApart() {
        Map<String, Object> wrong = People.grant(Role.INTEGRATOR, centre);
        wrong.put("from", today().minusDays(2).toString());
        wrong.put("until", today().minusDays(3).toString());
        people.post("admin", wrong, GRANTS, officerId)
                .statusCode(422)
                .body("errors.pointer", hasItems("/role", "/from", "/until"));
        people.post("admin", People.grant(Role.CENTRE_OFFICER, centre), GRANTS, officerId)
                .statusCode(422)
                .body("errors.code", hasItem("already-granted"));
        people.post("admin", Map.of(), GRANTS, officerId)
                .statusCode(422)
                .body("errors.pointer", hasItems("/role", "/unitId"));
    }

    @Test
    void guardsGrantsByTheAccountsVersion() {
        String seen = people.tag(officerId);
        People.json(Api.as("admin"), People.grant(Role.APPLICANT, centre))
                .post(GRANTS, officerId)
                .then()
                .statusCode(428);
        String raised = people.post("admin", People.grant(Role.APPLICANT, centre), GRANTS, officerId)
                .statusCode(200)
                .extract()
                .header("ETag");
        People.json(Api.as("admin").header("If-Match", seen), People.grant(Role.APPLICANT, county))
                .post(GRANTS, officerId)
                .then()
                .statusCode(412)
                .body("current", equalTo(raised));
    }

    /** Administrators of the same scope can remove each other; one whose end is in sight does not count as remaining. */
    @Test
    void keepsTheLastAdministrator() {
        UUID own = scene.county();
        UUID leader = scene.grant("leader", Role.ADMINISTRATOR, own);
        String last = People.name();
        UUID lastId = people.invited(Api.as("leader"), last, Role.ADMINISTRATOR, own);
        People.settle(last);
        people.post(last, REVOCATION, leader, people.grantOf(leader, Role.ADMINISTRATOR))
                .statusCode(200);
        String deputy = People.name();
        Map<String, Object> dated = People.grant(Role.ADMINISTRATOR, own);
        dated.put("until", today().plusDays(30).toString());
        UUID deputyId = people.invited(Api.as(last), deputy, dated);
        People.settle(deputy);
        UUID grant = people.grantOf(lastId, Role.ADMINISTRATOR);
        people.post(deputy, REVOCATION, lastId, grant).statusCode(409).body("code", equalTo("last-administrator"));
        people.post(deputy, "/users/{id}/disabling", lastId)
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
        Api.as(last).get("/users/{id}", lastId).then().statusCode(200).body("state", not(equalTo("DISABLED")));
        people.post(last, REVOCATION, deputyId, people.grantOf(deputyId, Role.ADMINISTRATOR))
                .statusCode(200);
    }
}
