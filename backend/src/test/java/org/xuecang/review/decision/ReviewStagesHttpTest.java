package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.review.decision.DecisionScene.DRAFTER;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Waits;

/** A round whose cases are reviewed twice: who goes on from the first experts to the second, and what the decision stands on. */
@HttpTest
class ReviewStagesHttpTest {

    @Inject
    DecisionScene county;

    private UUID round;
    private UUID preliminary;
    private UUID last;
    private UUID best;
    private UUID good;
    private UUID weak;

    @BeforeEach
    void threeThatTheFirstExpertsReviewed() {
        county.set();
        round = twice(Map.of("expertsEach", "2"));
        best = county.scored(round, "最好", "40 60", "38 58");
        good = county.scored(round, "尚可", "30 50", "30 50");
        weak = county.scored(round, "较弱", "20 30", "20 30");
    }

    private UUID twice(Map<String, String> settings) {
        UUID made = county.round(
                Map.of("shownToApplicants", "SCORE_AND_RANK"),
                List.of(
                        RoundScene.stage("submission", "申报", Map.of()),
                        calledByStaff("初评", Map.of("expertsEach", "2")),
                        calledByStaff("终评", settings),
                        RoundScene.stage("decision", "审定", Map.of())));
        List<String> stages = Api.as(DRAFTER).get("/rounds/" + made).path("stages.id");
        preliminary = UUID.fromString(stages.get(1));
        last = UUID.fromString(stages.get(2));
        return made;
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void rankingTheFirstStageKeepsTheCasesThereUntilItIsSettledWhoGoesOn() {
        rank(preliminary)
                .then()
                .statusCode(201)
                .body("stageId", equalTo(preliminary.toString()))
                .body("shortlisted", equalTo(true))
                .body("shortlist", nullValue());
        assertThat(standing()).containsOnly(preliminary.toString());
        assertThat(waits("ranking")).isZero();
        assertThat(waits("shortlist")).isEqualTo(3);
        shortlist(preliminary, Map.of("best", 2, "reason", "按申报总数的一半确定。"))
                .then()
                .statusCode(200)
                .body("shortlist.goOn", equalTo(2))
                .body("shortlist.ended", equalTo(1))
                .body("shortlist.best", equalTo(2));
        assertThat(waits("shortlist")).isZero();
        assertThat(List.of(stage(best), stage(good))).containsOnly(last.toString());
        assertThat(county.state(weak)).isEqualTo("NOT_SELECTED");
    }

    @Test
    void anAttemptChangesNothing() {
        rank(preliminary);
        post("/shortlist?dryRun=true&stage=" + preliminary, rule(preliminary, Map.of("atLeast", 75)))
                .then()
                .statusCode(200)
                .body("shortlist.goOn", equalTo(2));
        assertThat(standing()).containsOnly(preliminary.toString());
    }

    @Test
    void takesWhoeverSharesTheLastPlaceAndNobodyBelowTheMark() {
        UUID tied = county.scored(round, "并列", "30 50", "30 50");
        rank(preliminary);
        shortlist(preliminary, Map.of("best", 2)).then().body("shortlist.goOn", equalTo(3));
        assertThat(stage(tied)).isEqualTo(last.toString());

        UUID byMark = twice(Map.of("expertsEach", "2"));
        UUID above = county.scored(byMark, "过线", "30 50", "30 50");
        UUID below = county.scored(byMark, "差一点", "30 50", "30 49");
        round = byMark;
        rank(preliminary);
        shortlist(preliminary, Map.of("atLeast", 80)).then().body("shortlist.ended", equalTo(1));
        assertThat(stage(above)).isEqualTo(last.toString());
        assertThat(county.state(below)).isEqualTo("NOT_SELECTED");
    }

    @Test
    void isSettledOnceByOneRuleFromTheRankingThatWasSeen() {
        post("/shortlist?stage=" + preliminary, Map.of("rankingId", UUID.randomUUID(), "best", 1))
                .then()
                .statusCode(404);
        rank(preliminary);
        shortlist(preliminary, Map.of()).then().statusCode(422).body("errors.code", contains("shortlist-one-rule"));
        shortlist(preliminary, Map.of("best", 1, "atLeast", 60)).then().statusCode(422);
        Map<String, Object> earlier = rule(preliminary, Map.of("best", 2));
        rank(preliminary).then().statusCode(201);
        post("/shortlist?stage=" + preliminary, earlier)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ranking-outdated"));
        shortlist(preliminary, Map.of("best", 2)).then().statusCode(200);
        shortlist(preliminary, Map.of("best", 3)).then().statusCode(409).body("code", equalTo("shortlist-made"));
        rank(preliminary).then().statusCode(409).body("code", equalTo("shortlist-made"));
    }

    @Test
    void theLastStageHasNoShortlistAndWaitsForTheFirst() {
        rank(last)
                .then()
                .statusCode(422)
                .body("errors.code", contains("case-before-stage", "case-before-stage", "case-before-stage"));
        toTheLast(2);
        score(best, "30 50", "30 50");
        score(good, "40 60", "40 60");
        rank(last).then().statusCode(201).body("shortlisted", equalTo(false));
        shortlist(last, Map.of("best", 1)).then().statusCode(409).body("code", equalTo("nothing-to-shortlist"));
    }

    @Test
    void reviewsOfEachStageAreApartAndTheDecisionStandsOnTheLast() {
        toTheLast(2);
        rank(last).then().statusCode(422).body("errors.code", contains("reviews-missing", "reviews-missing"));
        score(best, "30 50", "30 50");
        score(good, "40 60", "40 60");
        assertThat(ofStage(preliminary)).hasSize(6);
        assertThat(ofStage(last))
                .containsExactlyInAnyOrder(best.toString(), best.toString(), good.toString(), good.toString());
        rank(last).then().statusCode(201).body("cases", equalTo(2));
        ranked(last).then().body("items.applicationId", contains(good.toString(), best.toString()));
        ranked(preliminary)
                .then()
                .body("items.applicationId", contains(best.toString(), good.toString(), weak.toString()));
        county.ranked(DRAFTER, round).then().body("items.applicationId", contains(good.toString(), best.toString()));
        county.draft(round, selected(good, null), selected(best, null))
                .then()
                .statusCode(200)
                .body("hindrances", hasSize(0));
        Api.as(DRAFTER)
                .get("/rounds/" + round + "/ranking/replay?stage=" + last)
                .then()
                .body("same", equalTo(true));
    }

    @Test
    void theFirstStageMakesAPartOfTheScoreWhereTheLastSaysSo() {
        round = twice(Map.of("expertsEach", "2", "earlierPercent", "40"));
        UUID one = county.scored(round, "初评好", "40 60", "40 60");
        UUID other = county.scored(round, "终评好", "30 40", "30 40");
        rank(preliminary);
        shortlist(preliminary, Map.of("best", 2));
        score(one, "30 50", "30 50");
        score(other, "40 55", "40 55");
        rank(last).then().statusCode(201).body("earlierPercent", equalTo(40));
        ranked(last)
                .then()
                .body("items.applicationId", contains(one.toString(), other.toString()))
                .body("items.score", contains(88.0f, 85.0f))
                .body("items.earlier", contains(100.0f, 70.0f));
        Api.as(DRAFTER)
                .get("/rounds/" + round + "/ranking/replay?stage=" + last)
                .then()
                .body("same", equalTo(true));
    }

    @Test
    void whoDoesNotGoOnIsToldSoWithWhatTheFirstExpertsGave() {
        toTheLast(2);
        county.result("applicant", weak)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("NOT_SELECTED"))
                .body("notShortlistedAt", equalTo("初评"))
                .body("score", equalTo(50.0f))
                .body("place", equalTo(3));
        county.result("applicant", best).then().statusCode(404).body("code", equalTo("no-result-yet"));
        List<String> told = Api.as("applicant").get("/notifications").path("items.kind");
        assertThat(told).contains("not-shortlisted", "shortlisted");
    }

    @Test
    void anExpertIsGivenCasesOfTheSecondStageAnewAndHandsThemInApart() {
        UUID house = ApplicationScene.organisation("CENTRE", "专家单位", county.county);
        UUID expert = county.scene.grant("expert1", Role.EXPERT, house, county.county);
        toTheLast(2);
        Api.as(DRAFTER)
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(Map.of("applicationId", best, "reviewerId", expert))))
                .post("/rounds/" + round + "/review-assignments")
                .then()
                .statusCode(200);
        Api.as(DRAFTER)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/rounds/" + round + "/review-publication")
                .then()
                .body("reviews", equalTo(1));
        String review = Api.as("expert1")
                .queryParam("round", round)
                .queryParam("state", "ASSIGNED")
                .get("/reviews")
                .path("items[0].id");
        Response shown = Api.as("expert1").get("/reviews/" + review);
        shown.then()
                .body("stageName", equalTo("终评"))
                .body("position.of", equalTo(1))
                .body("sheet.scores", equalTo(Map.of()));
        Api.as("expert1")
                .header("If-Match", shown.header("ETag"))
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(Map.of("scores", Map.of("c1", 40, "c2", 60)))
                .patch("/reviews/" + review)
                .then()
                .statusCode(200);
        Api.as("expert1")
                .post("/rounds/" + round + "/review-submission")
                .then()
                .statusCode(200)
                .body("reviews", equalTo(1));
        Api.as(DRAFTER)
                .queryParam("stage", last)
                .get("/rounds/" + round + "/reviewers")
                .then()
                .body("items.find { it.id == '%s' }.submitted".formatted(expert), equalTo(1));
    }

    @Test
    void theStageMustBeNamedWhereThereAreSeveral() {
        Api.as(DRAFTER)
                .post("/rounds/" + round + "/ranking")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?stage"));
        Api.as(DRAFTER)
                .queryParam("stage", UUID.randomUUID())
                .post("/rounds/" + round + "/ranking")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-reference"));
        Api.as(DRAFTER)
                .contentType(ContentType.JSON)
                .body(Map.of("fieldNeeded", false, "avoidDistrict", false, "unavailable", List.of()))
                .post("/rounds/" + round + "/assignment-plans")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?stage"));
    }

    @Test
    void aPlanIsOfOneStage() {
        plan(last).then().statusCode(409).body("code", equalTo("nothing-to-assign"));
        toTheLast(2);
        plan(last).then().statusCode(201).body("stageId", equalTo(last.toString()));
        plan(preliminary).then().statusCode(409);
    }

    private Response plan(UUID stage) {
        return Api.as(DRAFTER)
                .contentType(ContentType.JSON)
                .queryParam("stage", stage)
                .body(Map.of("fieldNeeded", false, "avoidDistrict", false, "unavailable", List.of()))
                .post("/rounds/" + round + "/assignment-plans");
    }

    /** Until it is settled the case is reviewed by somebody else, and ranked again. */
    @Test
    void aReviewThatIsSetAsideIsReplacedBeforeAnybodyGoesOn() {
        UUID house = ApplicationScene.organisation("CENTRE", "专家单位", county.county);
        UUID expert = county.scene.grant("expert1", Role.EXPERT, house, county.county);
        rank(preliminary);
        Api.as(DRAFTER)
                .contentType(ContentType.JSON)
                .body(Map.of("personId", expert, "reason", "与申报人是亲属。"))
                .post("/applications/" + best + "/conflicts")
                .then()
                .statusCode(200)
                .body("setAside", equalTo(true));
        assertThat(waits("shortlist")).isZero();
        shortlist(preliminary, Map.of("best", 2))
                .then()
                .statusCode(422)
                .body("errors.code", contains("ranking-outdated"));
        rank(preliminary).then().statusCode(422).body("errors.code", contains("reviews-missing"));
        county.review(best, "expert3", "40 60");
        rank(preliminary).then().statusCode(201);
        shortlist(preliminary, Map.of("best", 2)).then().statusCode(200);
    }

    @Test
    void onceItIsSettledTheWindowStaysAndAConflictSetsNothingAside() {
        UUID house = ApplicationScene.organisation("CENTRE", "专家单位", county.county);
        UUID expert = county.scene.grant("expert1", Role.EXPERT, house, county.county);
        rank(preliminary);
        assertThat(Api.as(DRAFTER).get("/rounds/" + round).<Boolean>path("extendable"))
                .isTrue();
        shortlist(preliminary, Map.of("best", 2));
        assertThat(Api.as(DRAFTER).get("/rounds/" + round).<Boolean>path("extendable"))
                .isFalse();
        Api.as(DRAFTER)
                .contentType(ContentType.JSON)
                .body(Map.of("personId", expert, "reason", "与申报人是亲属。"))
                .post("/applications/" + best + "/conflicts")
                .then()
                .statusCode(200)
                .body("setAside", equalTo(false));
        assertThat(stage(best)).isEqualTo(last.toString());
    }

    @Test
    void isSettledByNobodyWithACaseOfTheirOwnUnit() {
        rank(preliminary);
        Map<String, Object> rule = rule(preliminary, Map.of("best", 2));
        county.scene.grant("shaxi", Role.COORDINATOR, county.centre, county.county);
        Api.as("shaxi")
                .contentType(ContentType.JSON)
                .body(rule)
                .post("/rounds/" + round + "/ranking/shortlist?stage=" + preliminary)
                .then()
                .statusCode(403);
    }

    private void toTheLast(int goOn) {
        assertThat(rank(preliminary).statusCode()).isEqualTo(201);
        assertThat(shortlist(preliminary, Map.of("best", goOn)).statusCode()).isEqualTo(200);
    }

    private void score(UUID application, String first, String second) {
        county.review(application, "expert1", first);
        county.review(application, "expert2", second);
    }

    private Response rank(UUID stage) {
        return Api.as(DRAFTER).queryParam("stage", stage).post("/rounds/" + round + "/ranking");
    }

    private Response ranked(UUID stage) {
        return Api.as(DRAFTER).queryParam("stage", stage).get("/rounds/" + round + "/ranking/cases");
    }

    private Map<String, Object> rule(UUID stage, Map<String, ?> said) {
        Map<String, Object> rule = new HashMap<>(said);
        String ranking = Api.as(DRAFTER)
                .queryParam("stage", stage)
                .get("/rounds/" + round + "/ranking")
                .path("id");
        rule.put("rankingId", ranking == null ? UUID.randomUUID() : ranking);
        return rule;
    }

    private Response shortlist(UUID stage, Map<String, ?> said) {
        return post("/shortlist?stage=" + stage, rule(stage, said));
    }

    private Response post(String path, Map<String, ?> body) {
        return Api.as(DRAFTER).contentType(ContentType.JSON).body(body).post("/rounds/" + round + "/ranking" + path);
    }

    private List<String> ofStage(UUID stage) {
        return Api.as(DRAFTER)
                .queryParam("round", round)
                .queryParam("stage", stage)
                .get("/reviews")
                .path("items.applicationId");
    }

    private List<String> standing() {
        return List.of(stage(best), stage(good), stage(weak));
    }

    private String stage(UUID application) {
        return Api.as(DRAFTER).get("/applications/" + application).path("stageId");
    }

    private int waits(String kind) {
        return Waits.of(DRAFTER, kind, round);
    }

    /** A stage of experts whose name for staff is one of its own, by which experts know it too. */
    private static Map<String, Object> calledByStaff(String name, Map<String, String> settings) {
        return Map.of("kind", "expert-review", "staffName", name, "applicantName", name, "settings", settings);
    }
}
