package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;

@HttpTest
class RoundHttpTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Scene scene;

    private UUID county;
    private UUID office;
    private UUID centre;
    private RoundScene rounds;

    @BeforeEach
    void aCountyOfOurOwn() {
        county = scene.county();
        rounds = new RoundScene("bureau", county);
        scene.grant("bureau", Role.OFFICER, county);
        office = organisation("BUREAU", "试局", county);
        centre = organisation("CENTRE", "试镇中心", county);
        scene.close();
        scene.grant("bureau", Role.OFFICER, office, county);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void beginsWithWhatItsProgrammeHas() {
        UUID programme = rounds.programme();
        Response created = rounds.post(
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
        UUID round = rounds.round(rounds.programme());
        rounds.open(round)
                .then()
                .statusCode(422)
                .body("code", equalTo("round-not-ready"))
                .body("errors.pointer", contains("/notice", "/tieRule", "/opensAt", "/closesAt", "/quotas"));
        Api.as("bureau").get("/rounds/" + round).then().body("hindrances", hasSize(5));
    }

    @Test
    void opensWhatIsReadyAndKeepsWhatItOpenedWith() {
        UUID round = rounds.readyRound(rounds.programme(), centre);
        rounds.open(round)
                .then()
                .statusCode(200)
                .body("standing", equalTo("OPEN"))
                .body("hindrances", empty())
                .body("stages.kind", contains(TestStages.ENTRY, TestStages.DECISION))
                .body("stages[1].settings.days", equalTo("5"))
                .body("places.units", equalTo(1))
                .body("places.atMost", equalTo(2));
        rounds.patch(round, Map.of("tieRule", "WEIGHTIEST_CRITERION"))
                .then()
                .statusCode(409)
                .body("code", equalTo("round-has-opened"));
        rounds.open(round).then().statusCode(409);
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        UUID round = rounds.round(rounds.programme());
        rounds.patch(
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
        UUID programme = rounds.programme();
        rounds.round(programme);
        rounds.post(
                        "/rounds",
                        Map.of("programmeId", programme, "year", 2026, "batch", 1, "level", "COUNTY", "hosted", "HERE"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("batch-called-already"));
    }

    @Test
    void callsABatchAnewThatWasGivenUp() {
        UUID programme = rounds.programme();
        UUID round = rounds.round(programme);
        Api.as("bureau")
                .header("If-Match", rounds.tag(round))
                .delete("/rounds/" + round)
                .then()
                .statusCode(204);
        Api.as("bureau").get("/rounds/" + round).then().statusCode(404);
        rounds.round(programme);
    }

    @Test
    void wantsAHostAboveForARoundHostedAbove() {
        UUID here = rounds.pipeline(TestStages.ENTRY, TestStages.DECISION);
        UUID programme = rounds.programme(here);
        UUID round = RoundScene.id(rounds.post(
                "/rounds",
                Map.of("programmeId", programme, "year", 2026, "batch", 1, "level", "COUNTY", "hosted", "ABOVE")));
        rounds.patch(round, RoundScene.complete()).then().statusCode(200);
        rounds.setQuota(round, centre, 1).then().statusCode(200);
        rounds.open(round)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/level", "/hostName", "/hostDeadline", "/hostQuota", "/pipelineVersionId"));
    }

    @Test
    void opensARoundHostedAbove() {
        UUID above = rounds.pipeline(TestStages.ENTRY, TestStages.DECISION, TestStages.NOMINATION);
        UUID round = RoundScene.id(rounds.post(
                "/rounds",
                Map.of(
                        "programmeId",
                        rounds.programme(above),
                        "year",
                        2026,
                        "batch",
                        2,
                        "level",
                        "CITY",
                        "hosted",
                        "ABOVE")));
        Map<String, Object> description = new HashMap<>(RoundScene.complete());
        description.putAll(Map.of("hostName", "试市教育局", "hostQuota", 3));
        description.put("hostDeadline", now.plus(5, ChronoUnit.DAYS).toString());
        rounds.patch(round, description).then().statusCode(200);
        rounds.setQuota(round, centre, 1).then().statusCode(200);
        rounds.open(round)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/closesAt"))
                .body("errors.code", contains("after-host-deadline"));
        rounds.patch(round, Map.of("closesAt", now.plus(4, ChronoUnit.DAYS).toString()))
                .then()
                .statusCode(200);
        rounds.open(round).then().statusCode(200).body("description.hostQuota", equalTo(3));
    }

    @Test
    void keepsTheHostApartFromARoundHostedHere() {
        UUID round = rounds.round(rounds.programme());
        rounds.patch(round, Map.of("hostName", "试市教育局"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("host-of-a-round-here"));
    }

    @Test
    void movesTheEndAndTellsWhy() {
        UUID round = rounds.openRound(centre);
        rounds.act("/rounds/" + round + "/extensions", rounds.tag(round), extension(now.plus(20, ChronoUnit.DAYS)))
                .then()
                .statusCode(200)
                .body("extensions.reason", contains("顺延"))
                .body(
                        "description.closesAt",
                        equalTo(now.plus(20, ChronoUnit.DAYS).toString()));
        rounds.act("/rounds/" + round + "/extensions", rounds.tag(round), extension(now.plus(1, ChronoUnit.DAYS)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-later"));
        rounds.act("/rounds/" + round + "/closing", rounds.tag(round), Map.of("reason", "均已提交"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("CLOSED"))
                .body("extensions", hasSize(2));
        rounds.act("/rounds/" + round + "/closing", rounds.tag(round), Map.of("reason", "再来"))
                .then()
                .statusCode(409)
                .body("code", equalTo("round-closed"));
    }

    @Test
    void extendsNothingThatHasNotOpened() {
        UUID round = rounds.readyRound(rounds.programme(), centre);
        rounds.act("/rounds/" + round + "/extensions", rounds.tag(round), extension(now.plus(20, ChronoUnit.DAYS)))
                .then()
                .statusCode(409)
                .body("code", equalTo("round-not-open"));
    }

    @Test
    void callsUnitsOfTheCountyOnlyAndEachOnce() {
        UUID round = rounds.round(rounds.programme());
        UUID foreign = scene.county();
        Object quotas = List.of(
                Map.of("unitId", centre, "atMost", 1),
                Map.of("unitId", centre, "atMost", 2),
                Map.of("unitId", foreign, "atMost", 1));
        rounds.put(round, "quotas", Map.of("quotas", quotas))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/quotas/1/unitId", "/quotas/2/unitId"))
                .body("errors.code", contains("twice", "unknown-reference"));
    }

    @Test
    void changesQuotasAfterTheOpening() {
        UUID round = rounds.openRound(centre);
        rounds.setQuota(round, centre, 5).then().statusCode(200).body("places.atMost", equalTo(5));
    }

    @Test
    void wantsAStandInForTheOrganisersOwnUnits() {
        UUID school = organisation("SCHOOL", "局属学校", office);
        UUID round = rounds.readyRound(rounds.programme(), school);
        rounds.open(round)
                .then()
                .statusCode(422)
                .body("errors.code", contains("stand-in-missing"))
                .body("errors[0].message", equalTo("“局属学校”是承办单位或其下属，须另指定经办人处理它的申报"));
        standIn(round, school, "bureau").then().statusCode(422).body("errors.code", contains("stand-in-of-the-unit"));
        standIn(round, school, "applicant").then().statusCode(422).body("errors.code", contains("stand-in-cannot"));
        UUID university = organisation("OPEN_UNIVERSITY", "试开大", county);
        scene.grant("university", Role.COORDINATOR, university, county);
        standIn(round, school, "university").then().statusCode(200).body("standIns.unitName", contains("局属学校"));
        rounds.open(round).then().statusCode(200);
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
        UUID round = rounds.round(rounds.programme());
        UUID university = organisation("OPEN_UNIVERSITY", "试开大", county);
        scene.grant("university", Role.COORDINATOR, university, county);
        Api.as("university")
                .header("If-Match", rounds.tag(round))
                .post("/rounds/" + round + "/opening")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-organiser"));
    }

    @Test
    void showsAnOpenRoundToTheUnitsItCallsAndADraftToStaffOnly() {
        scene.grant("chengxiang", Role.CENTRE_OFFICER, centre);
        UUID round = rounds.readyRound(rounds.programme(), centre);
        Api.as("chengxiang").get("/rounds/" + round).then().statusCode(404);
        rounds.open(round).then().statusCode(200);
        Api.as("chengxiang")
                .get("/rounds/" + round)
                .then()
                .statusCode(200)
                .body("places.units", equalTo(1))
                .body("standIns", empty());
        Api.as("chengxiang")
                .queryParam("unit", centre)
                .queryParam("standing", "OPEN")
                .get("/rounds")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(round.toString()))
                .body("items.ownPlaces", hasItem(2))
                .body("items.ownPlacesUsed", hasItem(0));
        Api.as("bureau")
                .queryParam("unit", centre)
                .get("/rounds")
                .then()
                .body("items.ownPlaces", everyItem(nullValue()));
        Api.as("chengxiang")
                .get("/rounds/" + round + "/quotas")
                .then()
                .statusCode(200)
                .body("items.unitId", contains(centre.toString()));
    }

    @Test
    void showsAUnitItsOwnQuotaOnly() {
        UUID other = organisation("CENTRE", "另镇中心", county);
        UUID round = rounds.openRound(centre);
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
                .body("items.unitId", containsInAnyOrder(centre.toString()));
    }

    @Test
    void tellsTheUnitsThatItCalls() {
        scene.grant("chengxiang", Role.CENTRE_OFFICER, centre);
        UUID round = rounds.openRound(centre);
        Inbox.toldOf("chengxiang", round.toString(), List.of("round-opened"));
    }

    private UUID organisation(String kind, String name, UUID parent) {
        return RoundScene.id(rounds.post(
                "/organisations", Map.of("kind", kind, "name", name, "foundedOn", "2021-01-01", "parentId", parent)));
    }

    private Response standIn(UUID round, UUID unit, String username) {
        UUID person = scene.account(username);
        return rounds.put(round, "stand-ins", Map.of("standIns", List.of(Map.of("unitId", unit, "userId", person))));
    }

    private static Map<String, Object> extension(Instant end) {
        return Map.of("closesAt", end.toString(), "reason", "顺延");
    }
}
