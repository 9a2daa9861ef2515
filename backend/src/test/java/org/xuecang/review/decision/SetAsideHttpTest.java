package org.xuecang.review.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.xuecang.review.decision.DecisionScene.CHECKER;
import static org.xuecang.review.decision.DecisionScene.LEADER;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** A conflict that comes to light when the expert has handed in already. */
@HttpTest
class SetAsideHttpTest {

    private static final String REASON = "与申报人是亲属。";

    @Inject
    DecisionScene county;

    private UUID round;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoThatAreReviewed() {
        county.set();
        round = county.reviewed(Map.of("commentsShown", true));
        first = county.scored(round, "第一", "40 60", "39 59");
        second = county.scored(round, "第二", "30 40", "20 41");
        UUID house = ApplicationScene.organisation("CENTRE", "专家单位", county.county);
        for (String expert : List.of("expert1", "expert2", "expert3")) {
            county.scene.grant(expert, Role.EXPERT, house, county.county);
        }
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    /** It stays to be read, and is as if it had not been handed in for all that counts. */
    @Test
    void isKeptAndCountsNoMore() {
        declare(first).then().statusCode(200).body("setAside", equalTo(true));
        String review = reviews(first, "SET_ASIDE")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        Api.as("bureau")
                .get("/reviews/" + review)
                .then()
                .statusCode(200)
                .body("state", equalTo("SET_ASIDE"))
                .body("setAside", equalTo(REASON))
                .body("sheet.scores.c1", equalTo(40));
        Api.as("expert1").get("/reviews/" + review).then().statusCode(404);
        county.rank("bureau", round)
                .then()
                .statusCode(422)
                .body("code", equalTo("ranking-not-ready"))
                .body("errors.code", contains("reviews-missing"))
                .body("errors.pointer", contains("/applications/" + first));
        assign(first, "expert1").then().statusCode(422).body("errors.code", contains("reviewer-declared"));
        assign(first, "expert3").then().statusCode(200);
    }

    @Test
    void bringsARankedCaseBackToBeReviewedAndTheDraftFollowsTheNewRanking() {
        county.rank("bureau", round).then().statusCode(201).body("outdated", equalTo(false));
        county.draft(round, selected(first, null), notSelected(second, null))
                .then()
                .statusCode(200);
        declare(first).then().statusCode(200).body("setAside", equalTo(true));

        ranking().then().body("outdated", equalTo(true));
        Api.as("bureau").get("/applications/" + first).then().body("stageKind", equalTo("expert-review"));
        county.send(round)
                .then()
                .statusCode(422)
                .body("code", equalTo("decision-not-ready"))
                .body("errors.code", hasItem("ranking-outdated"))
                .body("errors.pointer", hasItem("/applications/" + first));
        county.rank("bureau", round).then().statusCode(422).body("errors.code", contains("reviews-missing"));

        assign(first, "expert3").then().statusCode(200);
        county.review(first, "expert4", "10 20");
        county.rank("bureau", round).then().statusCode(201).body("outdated", equalTo(false));
        county.ranked("bureau", round)
                .then()
                .body("items.applicationId", contains(second.toString(), first.toString()));
        // what was drafted stays, with the places that hold now
        county.decision("bureau", round)
                .then()
                .body("items.applicationId", contains(first.toString(), second.toString()))
                .body("items.place", contains(2, 1))
                .body("hindrances.code", contains("order-needs-reason"));
        county.rank("bureau", round).then().statusCode(409).body("code", equalTo("ranking-fixed"));
        county.draft(round, selected(second, null), notSelected(first, null))
                .then()
                .statusCode(200);
        county.approve(round);
    }

    @Test
    void isSignedByNobodyUntilTheDecisionCameBack() {
        county.rank("bureau", round);
        county.draft(round, selected(first, null), notSelected(second, null));
        county.send(round).then().statusCode(200);
        String signOff = county.signOff(round);
        county.sign(CHECKER, signOff, "check", Map.of("opinion", "同意。")).then().statusCode(200);
        declare(first).then().statusCode(200).body("setAside", equalTo(true));
        county.sign(LEADER, signOff, "approval", Map.of("opinion", "同意。"))
                .then()
                .statusCode(409)
                .body("code", equalTo("content-changed"));
        county.rank("bureau", round).then().statusCode(409).body("code", equalTo("ranking-fixed"));
        county.sign(LEADER, signOff, "return", Map.of("reason", "有专家应当回避。"))
                .then()
                .statusCode(200);
        county.decision("bureau", round).then().body("hindrances.code", hasItem("ranking-outdated"));
    }

    /** Then an objection is the way. */
    @Test
    void changesNothingOfWhatIsDecided() {
        county.rank("bureau", round);
        county.draft(round, selected(first, null), notSelected(second, null));
        county.approve(round);
        declare(first).then().statusCode(200).body("setAside", equalTo(false));
        ranking().then().body("outdated", equalTo(false));
        reviews(first, "SET_ASIDE").then().body("items", hasSize(0));
        county.result("applicant", first)
                .then()
                .body("outcome", equalTo("SELECTED"))
                .body("comments", hasSize(2));
    }

    private Response declare(UUID application) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("personId", county.scene.account("expert1"), "reason", REASON))
                .post("/applications/" + application + "/conflicts");
    }

    private Response assign(UUID application, String expert) {
        Map<String, Object> pair = Map.of("applicationId", application, "reviewerId", county.scene.account(expert));
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(pair)))
                .post("/rounds/" + round + "/review-assignments");
    }

    private static Response reviews(UUID application, String state) {
        return Api.as("bureau")
                .queryParam("application", application)
                .queryParam("state", state)
                .get("/reviews");
    }

    private Response ranking() {
        return Api.as("bureau").get("/rounds/" + round + "/ranking");
    }
}
