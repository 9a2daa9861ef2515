package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;

@HttpTest
class RoundUnitsHttpTest {

    @Inject
    Scene scene;

    private RoundCounty county;

    @BeforeEach
    void aCountyOfOurOwn() {
        county = RoundCounty.in(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void callsUnitsOfTheCountyOnlyAndEachOnce() {
        UUID round = county.rounds.round(county.rounds.programme());
        UUID foreign = scene.county();
        Object quotas = List.of(
                Map.of("unitId", county.centre, "atMost", 1),
                Map.of("unitId", county.centre, "atMost", 2),
                Map.of("unitId", foreign, "atMost", 1));
        county.rounds
                .put(round, "quotas", Map.of("quotas", quotas))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/quotas/1/unitId", "/quotas/2/unitId"))
                .body("errors.code", contains("twice", "unknown-reference"));
    }

    @Test
    void changesQuotasAfterTheOpening() {
        UUID round = county.rounds.openRound(county.centre);
        county.rounds.setQuota(round, county.centre, 5).then().statusCode(200).body("places.atMost", equalTo(5));
    }

    @Test
    void showsAnOpenRoundToTheUnitsItCallsAndADraftToStaffOnly() {
        scene.grant("chengxiang", Role.CENTRE_OFFICER, county.centre);
        UUID round = county.rounds.readyRound(county.rounds.programme(), county.centre);
        Api.as("chengxiang").get("/rounds/" + round).then().statusCode(404);
        county.rounds.open(round).then().statusCode(200);
        Api.as("chengxiang")
                .get("/rounds/" + round)
                .then()
                .statusCode(200)
                .body("places.units", equalTo(1))
                .body("standIns", empty());
        Api.as("chengxiang")
                .queryParam("unit", county.centre)
                .queryParam("standing", "OPEN")
                .get("/rounds")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(round.toString()))
                .body("items.ownPlaces", hasItem(2))
                .body("items.ownPlacesUsed", hasItem(0));
        Api.as("bureau")
                .queryParam("unit", county.centre)
                .get("/rounds")
                .then()
                .body("items.ownPlaces", everyItem(nullValue()));
        Api.as("chengxiang")
                .get("/rounds/" + round + "/quotas")
                .then()
                .statusCode(200)
                .body("items.unitId", contains(county.centre.toString()));
    }

    @Test
    void showsAUnitItsOwnQuotaOnly() {
        UUID other = county.organisation("CENTRE", "另镇中心", county.id);
        UUID round = county.rounds.openRound(county.centre);
        scene.grant("shaxi", Role.CENTRE_OFFICER, other);
        Api.as("shaxi")
                .get("/rounds/" + round + "/quotas")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        Api.as("shaxi").get("/rounds/" + round).then().statusCode(200).body("places.units", equalTo(0));
        Api.as("bureau")
                .get("/rounds/" + round + "/quotas")
                .then()
                .body("items.unitId", containsInAnyOrder(county.centre.toString()));
    }

    @Test
    void tellsTheUnitsThatItCalls() {
        scene.grant("chengxiang", Role.CENTRE_OFFICER, county.centre);
        UUID round = county.rounds.openRound(county.centre);
        Inbox.toldOf("chengxiang", round.toString(), List.of("round-opened"));
    }
}
