package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    void isNotPreparedByWhoOrganisesNone() {
        scene.grant("leader", Role.LEADER, county.office, county.id);
        scene.grant("chengxiang", Role.CENTRE_OFFICER, county.centre);
        for (String person : List.of("leader", "chengxiang")) {
            Api.as(person)
                    .contentType(ContentType.JSON)
                    .body(Map.of(
                            "programmeId",
                            county.rounds.programme(),
                            "year",
                            2026,
                            "batch",
                            1,
                            "level",
                            "COUNTY",
                            "hosted",
                            "HERE"))
                    .post("/rounds")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-allowed"));
        }
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
