package org.xuecang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
class FormalCheckHttpTest {

    private static final Map<String, Object> MET = Map.of("met", true);
    private static final Map<String, Object> FAILED = Map.of("met", false, "remark", "缺照片");

    private final Instant soon = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Scene scene;

    private ApplicationScene county;
    private UUID round;
    private UUID application;

    @BeforeEach
    void oneThatIsEndorsed() {
        county = ApplicationScene.in(scene);
        round = county.openRound(2);
        application = county.endorsed("applicant", round);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void sendsOnWhatMeetsEveryPoint() {
        county.get("bureau", application).then().body("actions", contains("CHECK"));
        county.admit("bureau", application)
                .then()
                .statusCode(200)
                .body("stageKind", equalTo(TestStages.DECISION))
                .body("formalChecks[0].points.text", contains("材料齐全", "单位属实"))
                .body("actions", empty());
        county.seen("chengxiang-lead", application)
                .delete("/applications/" + application + "/endorsement")
                .then()
                .statusCode(409);
    }

    @Test
    void givesBackWithReasonsAndTakesTheCorrectionAtTheSameStage() {
        check(Map.of(
                        "points",
                        List.of(MET, FAILED),
                        "verdict",
                        "RETURNED",
                        "reason",
                        "请补照片。",
                        "correctUntil",
                        soon.toString()))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        county.get("applicant", application)
                .then()
                .body("formalChecks[0].points[1].remark", equalTo("缺照片"))
                .body("returnReason", equalTo("请补照片。"));
        county.admit("bureau", application).then().statusCode(409);
        county.submit("applicant", application).then().statusCode(200).body("stageKind", equalTo("formal-check"));
        county.admit("bureau", application).then().statusCode(200);
    }

    @Test
    void refusesForGood() {
        check(Map.of("points", List.of(FAILED, FAILED), "verdict", "REFUSED", "reason", "不属于本批次范围。"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("stageId", nullValue());
        county.submit("applicant", application).then().statusCode(409);
        county.withdraw("applicant", application).then().statusCode(409);
    }

    @Test
    void namesAllThatIsWrongWithACheck() {
        check(Map.of("points", List.of(FAILED), "verdict", "ADMITTED", "correctUntil", soon.toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/points", "/points/0/met", "/correctUntil"))
                .body("errors.code", containsInAnyOrder("points-incomplete", "point-not-met", "only-when-returned"));
        check(Map.of("points", List.of(MET, MET), "verdict", "RETURNED"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reason", "/correctUntil"));
    }

    private Response check(Object body) {
        return county.act("bureau", application, "formal-check", body);
    }

    @Test
    void isNotForWhoBelongsToTheUnitEvenWhereTheyRunTheRound() {
        scene.grant("bureau", Role.CENTRE_OFFICER, county.centre);
        county.admit("bureau", application).then().statusCode(403).body("code", equalTo("own-case"));
    }

    /** Acting for another of one's units narrows what one may do, never what one must keep out of. */
    @Test
    void isNotForThemWhicheverOfTheirUnitsTheyActFor() {
        scene.grant("bureau", Role.CENTRE_OFFICER, county.centre);
        county.seen("bureau", application)
                .header("Xuecang-Unit", county.office)
                .contentType(ContentType.JSON)
                .body(Map.of("points", List.of(MET, MET), "verdict", "ADMITTED"))
                .post("/applications/" + application + "/formal-check")
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case"));
    }

    @Test
    void isNotForAnApplicantsColleagueEither() {
        scene.grant("applicant", Role.APPLICANT, county.office);
        county.admit("bureau", application).then().statusCode(403).body("code", equalTo("own-case"));
    }

    @Test
    void isForTheOrganiserAndItsStandInsOnly() {
        scene.grant("university", Role.COORDINATOR, county.other, county.county);
        county.get("university", application).then().statusCode(404);
        UUID standIn = scene.account("university");
        county.rounds
                .put(
                        round,
                        "stand-ins",
                        Map.of("standIns", List.of(Map.of("unitId", county.centre, "userId", standIn))))
                .then()
                .statusCode(200);
        county.get("university", application).then().statusCode(200).body("actions", hasItem("CHECK"));
        county.admit("university", application).then().statusCode(200);
        scene.grant("bureau2", Role.OFFICER, county.other, county.county);
        UUID another = county.endorsed("chengxiang", round);
        county.admit("bureau2", another).then().statusCode(403).body("code", equalTo("not-the-organiser"));
    }

    @Test
    void tellsTheApplicantNotWhoInTheOfficeItWas() {
        county.admit("bureau", application).then().statusCode(200);
        Api.as("applicant")
                .get("/applications/" + application + "/history")
                .then()
                .body("items[0].kind", equalTo("ADMITTED"))
                .body("items[0].byName", nullValue());
        Api.as("bureau")
                .get("/applications/" + application + "/history")
                .then()
                .body("items[0].byName", notNullValue());
    }
}
