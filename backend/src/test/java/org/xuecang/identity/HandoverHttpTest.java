package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class HandoverHttpTest {

    private static final String HANDOVERS = "/users/{id}/handovers";

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    Parcels parcels;

    private UUID centre;
    private String leaver;
    private UUID leaving;
    private String follower;
    private UUID successor;

    @BeforeEach
    void cast() {
        UUID county = scene.county();
        centre = people.below(county);
        scene.grant("admin", Role.ADMINISTRATOR, county);
        scene.grant("chengxiang-lead", Role.UNIT_LEADER, centre);
        leaver = People.name();
        leaving = people.invited(Api.as("chengxiang-lead"), leaver, Role.CENTRE_OFFICER, centre);
        follower = People.name();
        successor = people.invited(Api.as("chengxiang-lead"), follower, Role.APPLICANT, centre);
        parcels.leave(leaving, leaver + "-1");
        parcels.leave(leaving, leaver + "-2");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void previewsWithoutChangingAnything() {
        String before = people.tag(leaving);
        handOver(true)
                .statusCode(200)
                .body("ended.role", contains("CENTRE_OFFICER"))
                .body("passed.role", contains("CENTRE_OFFICER"))
                .body("moved.find { it.kind == 'parcels' }.count", equalTo(2));
        assertThat(people.tag(leaving)).isEqualTo(before);
        assertThat(parcels.of(leaving)).isEqualTo(2);
    }

    @Test
    void movesRolesAndOpenWorkInOneStep() {
        handOver(false).statusCode(200).body("moved.find { it.kind == 'parcels' }.count", equalTo(2));
        assertThat(parcels.of(leaving)).isZero();
        assertThat(parcels.of(successor)).isEqualTo(2);
        Api.as("chengxiang-lead")
                .get("/users/{id}", leaving)
                .then()
                .statusCode(200)
                .body("grants.inForce", contains(false));
        People.as(follower).get("/me").then().body("roles", contains("CENTRE_OFFICER", "APPLICANT"));
        People.as(leaver).get("/me").then().statusCode(200).body("units", equalTo(List.of()));
    }

    private ValidatableResponse handOver(boolean preview) {
        return People.json(
                        Api.as("chengxiang-lead")
                                .header("If-Match", people.tag(leaving))
                                .queryParam("dryRun", preview),
                        Map.of("toUserId", successor, "passRoles", true))
                .post(HANDOVERS, leaving)
                .then();
    }

    @Test
    void neitherPassesRolesToWhoHandsOverNorToStrangers() {
        UUID lead = scene.account("chengxiang-lead");
        people.post("chengxiang-lead", Map.of("toUserId", lead, "passRoles", true), HANDOVERS, leaving)
                .statusCode(422)
                .body("errors.code", hasItem("not-to-oneself"));
        UUID elsewhere = scene.county();
        UUID stranger = scene.grant("shaxi", Role.CENTRE_OFFICER, elsewhere);
        people.post("chengxiang-lead", Map.of("toUserId", stranger, "passRoles", true), HANDOVERS, leaving)
                .statusCode(422)
                .body("errors.code", hasItem("unknown-reference"));
        people.post("chengxiang-lead", Map.of("endsOn", "2001-01-01", "passRoles", true), HANDOVERS, leaving)
                .statusCode(422)
                .body("errors.pointer", contains("/toUserId", "/endsOn"));
    }
}
