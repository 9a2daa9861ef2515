package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class RoundHttpTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

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
    void beginsWithWhatItsProgrammeHas() {
        UUID programme = county.rounds.programme();
        Response created = county.rounds.post(
                "/rounds",
                Map.of("programmeId", programme, "year", 2026, "batch", 5, "level", "COUNTY", "hosted", "HERE"));
        created.then()
                .statusCode(201)
                .body("standing", equalTo("DRAFT"))
                .body("description.formVersionId.length()", equalTo(36))
                .body("description.rubricVersionId.length()", equalTo(36))
                .body("description.pipelineVersionId.length()", equalTo(36))
                .body("description.title", equalTo("2026年第5批" + created.path("programmeName") + "申报"));
    }

    @Test
    void namesEverythingThatStopsItFromOpening() {
        UUID round = county.rounds.round(county.rounds.programme());
        county.rounds
                .open(round)
                .then()
                .statusCode(422)
                .body("code", equalTo("round-not-ready"))
                .body("errors.pointer", contains("/notice", "/tieRule", "/opensAt", "/closesAt", "/quotas"));
        Api.as("bureau").get("/rounds/" + round).then().body("hindrances", hasSize(5));
    }

    @Test
    void opensWhatIsReadyAndKeepsWhatItOpenedWith() {
        UUID round = county.rounds.readyRound(county.rounds.programme(), county.centre);
        county.rounds
                .open(round)
                .then()
                .statusCode(200)
                .body("standing", equalTo("OPEN"))
                .body("hindrances", empty())
                .body("stages.kind", contains(TestStages.ENTRY, TestStages.DECISION))
                .body("stages[1].settings.days", equalTo("5"))
                .body("places.units", equalTo(1))
                .body("places.atMost", equalTo(2));
        county.rounds
                .patch(round, Map.of("tieRule", "WEIGHTIEST_CRITERION"))
                .then()
                .statusCode(409)
                .body("code", equalTo("round-has-opened"));
        county.rounds.open(round).then().statusCode(409);
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        UUID round = county.rounds.round(county.rounds.programme());
        county.rounds
                .patch(
                        round,
                        Map.of(
                                "opensAt",
                                now.plusSeconds(60).toString(),
                                "closesAt",
                                now.plusSeconds(60).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/closesAt"))
                .body("errors.code", contains("ends-before-start"));
    }

    @Test
    void callsABatchOnce() {
        UUID programme = county.rounds.programme();
        county.rounds.round(programme);
        county.rounds
                .post(
                        "/rounds",
                        Map.of("programmeId", programme, "year", 2026, "batch", 1, "level", "COUNTY", "hosted", "HERE"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("batch-called-already"));
    }

    @Test
    void callsABatchAnewThatWasGivenUp() {
        UUID programme = county.rounds.programme();
        UUID round = county.rounds.round(programme);
        Api.as("bureau")
                .header("If-Match", county.rounds.tag(round))
                .delete("/rounds/" + round)
                .then()
                .statusCode(204);
        Api.as("bureau").get("/rounds/" + round).then().statusCode(404);
        county.rounds.round(programme);
    }

    @Test
    void keepsSomebodyStandingInOnceItHasOpened() {
        UUID school = organisation("SCHOOL", "局属学校", office);
        UUID other = organisation("SCHOOL", "另一局属学校", office);
        UUID round = withStandIn(school);
        rounds.open(round).then().statusCode(200).body("hindrances", empty());
        rounds.put(round, "stand-ins", Map.of("standIns", List.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/standIns"))
                .body("errors.code", contains("stand-in-missing"));
        Object quotas = List.of(Map.of("unitId", school, "atMost", 2), Map.of("unitId", other, "atMost", 1));
        rounds.put(round, "quotas", Map.of("quotas", quotas))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/quotas/1/unitId"))
                .body("errors.code", contains("stand-in-missing"));
        UUID person = scene.account("university");
        Object both = List.of(Map.of("unitId", school, "userId", person), Map.of("unitId", other, "userId", person));
        rounds.put(round, "stand-ins", Map.of("standIns", both)).then().statusCode(200);
        rounds.put(round, "quotas", Map.of("quotas", quotas)).then().statusCode(200);
    }

    @Test
    void saysWhoseStandInCanNoLonger() {
        UUID school = organisation("SCHOOL", "局属学校", office);
        UUID round = withStandIn(school);
        rounds.open(round).then().statusCode(200);
        scene.close();
        scene.grant("bureau", Role.OFFICER, office, county);
        Api.as("bureau")
                .get("/rounds/" + round)
                .then()
                .body("hindrances.pointer", contains("/standIns"))
                .body("hindrances.code", contains("stand-in-missing"));
        // what was missing before keeps nobody from another change
        rounds.setQuota(round, school, 3).then().statusCode(200);
        scene.grant("university", Role.COORDINATOR, school, county);
        Api.as("bureau").get("/rounds/" + round).then().body("hindrances.code", contains("stand-in-missing"));
    }

    @Test
    void opensNothingWhoseStandInCanNoLonger() {
        UUID round = withStandIn(organisation("SCHOOL", "局属学校", office));
        scene.close();
        scene.grant("bureau", Role.OFFICER, office, county);
        rounds.open(round).then().statusCode(422).body("errors.code", contains("stand-in-missing"));
    }

    /** A draft that lacks nothing: {@code university} stands in for a unit of the organiser's. */
    private UUID withStandIn(UUID unit) {
        UUID round = rounds.readyRound(rounds.programme(), unit);
        UUID university = organisation("OPEN_UNIVERSITY", "试开大", county);
        scene.grant("university", Role.COORDINATOR, university, county);
        standIn(round, unit, "university").then().statusCode(200);
        return round;
    }

    @Test
    void leavesARoundToTheUnitThatRunsIt() {
        UUID round = county.rounds.round(county.rounds.programme());
        UUID university = county.organisation("OPEN_UNIVERSITY", "试开大", county.id);
        scene.grant("university", Role.COORDINATOR, university, county.id);
        Api.as("university")
                .header("If-Match", county.rounds.tag(round))
                .post("/rounds/" + round + "/opening")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-organiser"));
    }
}
