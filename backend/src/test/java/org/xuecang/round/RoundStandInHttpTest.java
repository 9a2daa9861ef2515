package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
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

/** Somebody from elsewhere handles the applications of the organiser's own units. */
@HttpTest
class RoundStandInHttpTest {

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
    void wantsAStandInForTheOrganisersOwnUnits() {
        UUID school = county.organisation("SCHOOL", "局属学校", county.office);
        UUID round = county.rounds.readyRound(county.rounds.programme(), school);
        county.rounds
                .open(round)
                .then()
                .statusCode(422)
                .body("errors.code", contains("stand-in-missing"))
                .body("errors[0].message", equalTo("“局属学校”是承办单位或其下属，须另指定代办人处理它的申报"));
        standIn(round, school, "bureau").then().statusCode(422).body("errors.code", contains("stand-in-of-the-unit"));
        standIn(round, school, "applicant").then().statusCode(422).body("errors.code", contains("stand-in-cannot"));
        UUID university = county.organisation("OPEN_UNIVERSITY", "试开大", county.id);
        scene.grant("university", Role.COORDINATOR, university, county.id);
        standIn(round, school, "university").then().statusCode(200).body("standIns.unitName", contains("局属学校"));
        county.rounds.open(round).then().statusCode(200);
    }

    @Test
    void keepsSomebodyStandingInOnceItHasOpened() {
        UUID school = county.organisation("SCHOOL", "局属学校", county.office);
        UUID other = county.organisation("SCHOOL", "另一局属学校", county.office);
        UUID round = withStandIn(school);
        county.rounds.open(round).then().statusCode(200).body("hindrances", empty());
        county.rounds
                .put(round, "stand-ins", Map.of("standIns", List.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/standIns"))
                .body("errors.code", contains("stand-in-missing"));
        Object quotas = List.of(Map.of("unitId", school, "atMost", 2), Map.of("unitId", other, "atMost", 1));
        county.rounds
                .put(round, "quotas", Map.of("quotas", quotas))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/quotas/1/unitId"))
                .body("errors.code", contains("stand-in-missing"));
        UUID person = scene.account("university");
        Object both = List.of(Map.of("unitId", school, "userId", person), Map.of("unitId", other, "userId", person));
        county.rounds.put(round, "stand-ins", Map.of("standIns", both)).then().statusCode(200);
        county.rounds.put(round, "quotas", Map.of("quotas", quotas)).then().statusCode(200);
    }

    @Test
    void saysWhoseStandInCanNoLonger() {
        UUID school = county.organisation("SCHOOL", "局属学校", county.office);
        UUID round = withStandIn(school);
        county.rounds.open(round).then().statusCode(200);
        scene.close();
        scene.grant("bureau", Role.OFFICER, county.office, county.id);
        Api.as("bureau")
                .get("/rounds/" + round)
                .then()
                .body("hindrances.pointer", contains("/standIns"))
                .body("hindrances.code", contains("stand-in-missing"));
        // what was missing before keeps nobody from another change
        county.rounds.setQuota(round, school, 3).then().statusCode(200);
        scene.grant("university", Role.COORDINATOR, school, county.id);
        Api.as("bureau").get("/rounds/" + round).then().body("hindrances.code", contains("stand-in-missing"));
    }

    @Test
    void opensNothingWhoseStandInCanNoLonger() {
        UUID round = withStandIn(county.organisation("SCHOOL", "局属学校", county.office));
        scene.close();
        scene.grant("bureau", Role.OFFICER, county.office, county.id);
        county.rounds.open(round).then().statusCode(422).body("errors.code", contains("stand-in-missing"));
    }

    /** A draft that lacks nothing: {@code university} stands in for a unit of the organiser's. */
    private UUID withStandIn(UUID unit) {
        UUID round = county.rounds.readyRound(county.rounds.programme(), unit);
        UUID university = county.organisation("OPEN_UNIVERSITY", "试开大", county.id);
        scene.grant("university", Role.COORDINATOR, university, county.id);
        standIn(round, unit, "university").then().statusCode(200);
        return round;
    }

    private Response standIn(UUID round, UUID unit, String username) {
        UUID person = scene.account(username);
        return county.rounds.put(
                round, "stand-ins", Map.of("standIns", List.of(Map.of("unitId", unit, "userId", person))));
    }
}
