package org.xuecang.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class DelegationHttpTest {

    private static final String DELEGATIONS = "/users/{id}/delegations";

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    SystemTime clock;

    private UUID county;
    private UUID leader;
    private String deputy;
    private UUID deputyId;
    private UUID leadership;

    @BeforeEach
    void cast() {
        county = scene.county();
        scene.grant("admin", Role.ADMINISTRATOR, county);
        leader = scene.grant("leader", Role.LEADER, county);
        leadership = people.grantOf(leader, Role.LEADER);
        deputy = People.name();
        deputyId = people.invited(Api.as("admin"), deputy, Role.OFFICER, county);
        People.settle(deputy);
    }

    @AfterEach
    void close() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    private LocalDate today() {
        return clock.now().atZone(RequestTime.ZONE).toLocalDate();
    }

    private Map<String, Object> twoWeeks() {
        Map<String, Object> terms = new HashMap<>();
        terms.put("grantId", leadership);
        terms.put("toUserId", deputyId);
        terms.put("until", today().plusDays(14).toString());
        return terms;
    }

    @Test
    void endsByItself() {
        people.post("leader", twoWeeks(), DELEGATIONS, leader)
                .statusCode(200)
                .body("handedOn.grantId", contains(leadership.toString()))
                .body("handedOn.toUserName", contains("试 " + deputy))
                .body("handedOn.until", contains(today().plusDays(14).toString()));
        Api.as(deputy).get("/me").then().body("roles", hasItems("OFFICER", "LEADER"));
        clock.shift(Duration.ofDays(15));
        Api.as(deputy).get("/me").then().body("roles", not(hasItem("LEADER")));
        Api.as("leader").get("/users/{id}", leader).then().body("handedOn", empty());
    }

    @Test
    void endsWithTheRoleItComesFrom() {
        people.post("leader", twoWeeks(), DELEGATIONS, leader).statusCode(200);
        people.post("admin", "/users/{id}/grants/{grantId}/revocation", leader, leadership)
                .statusCode(200);
        Api.as(deputy).get("/me").then().body("roles", not(hasItem("LEADER")));
    }

    @Test
    void endsWhenTheDelegatorIsDisabledAndWhenTheyWish() {
        people.post("leader", twoWeeks(), DELEGATIONS, leader).statusCode(200);
        people.post("leader", "/users/{id}/grants/{grantId}/delegation-end", leader, leadership)
                .statusCode(200);
        Api.as(deputy).get("/me").then().body("roles", not(hasItem("LEADER")));
        String absent = People.name();
        UUID absentId = people.invited(Api.as("admin"), absent, Role.LEADER, county);
        People.settle(absent);
        Map<String, Object> terms = twoWeeks();
        terms.put("grantId", people.grantOf(absentId, Role.LEADER));
        people.post(absent, terms, DELEGATIONS, absentId).statusCode(200);
        people.post("admin", "/users/{id}/disabling", absentId).statusCode(200);
        Api.as(deputy).get("/me").then().body("roles", not(hasItem("LEADER")));
    }

    @Test
    void givesNothingFurther() {
        Map<String, Object> terms = twoWeeks();
        UUID admin = scene.account("admin");
        terms.put("grantId", people.grantOf(admin, Role.ADMINISTRATOR));
        people.post("admin", terms, DELEGATIONS, admin).statusCode(200);
        Api.as(deputy).get("/me").then().body("roles", hasItem("ADMINISTRATOR"));
        People.json(Api.as(deputy), People.invitation(People.name(), People.grant(Role.ADMINISTRATOR, county)))
                .post("/users")
                .then()
                .statusCode(403)
                .body("code", equalTo("beyond-your-rights"));
        Map<String, Object> further = twoWeeks();
        further.put("grantId", people.grantOf(deputyId, Role.ADMINISTRATOR));
        further.put("toUserId", leader);
        people.post(deputy, further, DELEGATIONS, deputyId)
                .statusCode(422)
                .body("errors.code", hasItem("not-to-be-delegated"));
    }

    @Test
    void neverOutlastsItsSourceNorLeavesTheUnit() {
        String dated = People.name();
        Map<String, Object> grant = People.grant(Role.LEADER, county);
        grant.put("until", today().plusDays(10).toString());
        UUID datedId = people.invited(Api.as("admin"), dated, grant);
        People.settle(dated);
        UUID stranger = scene.grant("shaxi", Role.CENTRE_OFFICER, scene.county());
        Map<String, Object> terms = twoWeeks();
        terms.put("grantId", people.grantOf(datedId, Role.LEADER));
        terms.put("toUserId", stranger);
        terms.put("from", today().minusDays(1).toString());
        people.post(dated, terms, DELEGATIONS, datedId)
                .statusCode(422)
                .body("errors.code", hasItems("beyond-the-source", "not-a-colleague", "in-the-past"));
        people.post("leader", Map.of(), DELEGATIONS, leader)
                .statusCode(422)
                .body("errors.pointer", hasItems("/grantId", "/toUserId", "/until"));
    }

    @Test
    void isNotForOthersToMake() {
        people.post(deputy, twoWeeks(), DELEGATIONS, leader)
                .statusCode(403)
                .body("code", equalTo("beyond-your-rights"));
        people.post("admin", twoWeeks(), DELEGATIONS, leader).statusCode(200);
    }
}
