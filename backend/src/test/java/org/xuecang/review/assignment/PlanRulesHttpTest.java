package org.xuecang.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.review.ReviewScene;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.Await;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** What a plan holds to: groups of scorers, what experts take on in the round, the field, the towns. */
@HttpTest
class PlanRulesHttpTest {

    private static final String SENIOR = "老年教育";
    private static final String PANEL = "专家组";
    private static final String BUREAU = "教育局";

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ReviewScene reviews;
    private UUID round;

    @BeforeEach
    void aRoundThatExpertsReview() {
        reviews = ReviewScene.in(scene);
        round = reviews.round;
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void isOfOneGroupOfScorers() {
        round = scoredByTwoGroups();
        UUID first = arrived("甲学院", reviews.county.centre);
        arrived("乙学院", reviews.county.centre);
        make(Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scorer", "/expertsEach"))
                .body("errors.code", everyItem(equalTo("not-null")));
        make(Map.of("scorer", "公众", "expertsEach", 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scorer"))
                .body("errors.code", contains("unknown-reference"));

        String ofBureau = made(Map.of("scorer", BUREAU, "expertsEach", 1));
        get(ofBureau).then().body("scorer", equalTo(BUREAU)).body("added", equalTo(2));
        String chosen = get(ofBureau + "/cases")
                .path("items.find { it.applicationId == '%s' }.reviewers[0].reviewerId".formatted(first));
        UUID another = List.of("expert1", "expert2", "expert3", "expert4").stream()
                .map(scene::account)
                .filter(each -> !each.toString().equals(chosen))
                .findFirst()
                .orElseThrow();
        change(ofBureau, List.of(pair(first, another, PANEL)), List.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/add/0/scorer"))
                .body("errors.code", contains("of-another-scorer"));
        change(ofBureau, List.of(pair(first, another, BUREAU)), List.of(pair(first, UUID.fromString(chosen), BUREAU)))
                .then()
                .statusCode(200)
                .body("lacking", equalTo(0));
        carryOut(ofBureau).then().statusCode(200).body("assigned", equalTo(2));
        assertThat(scorers()).containsExactly(BUREAU, BUREAU);

        String ofPanel = made(Map.of("scorer", PANEL, "expertsEach", 3));
        get(ofPanel).then().body("added", equalTo(6)).body("kept", equalTo(0)).body("lacking", equalTo(0));
        assertThat(get(ofPanel + "/cases").<List<List<String>>>path("items.reviewers.reviewerId"))
                .hasSize(2)
                .allMatch(each -> each.size() == 3);
        carryOut(ofPanel).then().statusCode(200).body("assigned", equalTo(6)).body("takenBack", equalTo(0));
        assertThat(scorers()).filteredOn(PANEL::equals).hasSize(6);
        assertThat(scorers()).filteredOn(BUREAU::equals).hasSize(2);
        String again = made(Map.of("scorer", BUREAU, "expertsEach", 2));
        get(again + "/cases").then().body("items.binding", everyItem(equalTo("TOO_FEW_EXPERTS")));
    }

    @Test
    void saysHowManyExpertsHaveUnitsThatAreNotInTheList() {
        arrived("甲学院", reviews.county.centre);
        belongs("expert1", Map.of("unitId", reviews.county.other));
        belongs("expert2", Map.of("name", "市外某校"));
        belongs("expert3", Map.of("name", "市外某校"));
        get(made(Map.of())).then().body("unlistedUnits", equalTo(2));
        get(made(Map.of("unavailable", List.of(scene.account("expert3")))))
                .then()
                .body("unlistedUnits", equalTo(1));
    }

    private void belongs(String expert, Map<String, Object> unit) {
        known(expert, Map.of("fields", List.of(), "units", List.of(unit)));
    }

    /** Each finds room for one more at the same moment; one of them gets it. */
    @Test
    void keepsTheBoundOfAnExpertWhomTwoAssignAtOnce() throws Exception {
        scene.grant("university", Role.OFFICER, reviews.county.office, reviews.county.county);
        for (String expert : List.of("expert1", "expert2", "expert3", "expert4")) {
            known(expert, Map.of("fields", List.of(), "capacity", 1));
            UUID one = arrived("给" + expert + "之一", reviews.county.centre);
            UUID other = arrived("给" + expert + "之二", reviews.county.centre);
            List<Integer> answers = AtOnce.all(
                    List.of(() -> assignedBy("bureau", one, expert), () -> assignedBy("university", other, expert)));
            assertThat(answers).as(expert).containsExactlyInAnyOrder(200, 422);
            Api.as("bureau")
                    .get("/rounds/" + round + "/reviewers")
                    .then()
                    .body("items.find { it.name == '%s' }.held".formatted(Accounts.name(expert)), equalTo(1));
        }
    }

    private int assignedBy(String by, UUID application, String expert) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(pair(application, scene.account(expert), null))))
                .post("/rounds/" + round + "/review-assignments")
                .statusCode();
    }

    @Test
    void isOfNoGroupWhereTheRubricKnowsNone() {
        arrived("一", reviews.county.centre);
        make(Map.of("scorer", PANEL))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scorer"))
                .body("errors.code", contains("unknown-reference"));
        get(made(Map.of())).then().body("scorer", nullValue());
    }

    /** The pool bounds what somebody has in the round, in whichever stage it stands. */
    @Test
    void countsAllThatAnExpertHasInTheRound() {
        UUID gone = arrived("已往下走的", reviews.county.centre);
        known("expert1", Map.of("fields", List.of(), "capacity", 1));
        reviews.assigned(gone, "expert1");
        stored.execute("update round_application set stage_id = ? where id = ?", stage("test-decision"), gone);
        UUID left = arrived("还在的", reviews.county.centre);
        String plan = made(Map.of("expertsEach", 4));
        get(plan).then().body("added", equalTo(3));
        get(plan + "/cases").then().body("items.binding", contains("CAPACITY"));
        loadOf(plan, "expert1", "elsewhere", 1);
        loadOf(plan, "expert1", "planned", 0);
        assign(left, "expert1")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assignments/0/reviewerId"))
                .body("errors.code", contains("over-capacity"))
                .body("errors.message", contains(Accounts.name("expert1") + "本批次最多评 1 份，超出上限"));
        change(plan, List.of(pair(left, scene.account("expert1"), null)), List.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/add/0/reviewerId"))
                .body("errors.code", contains("over-capacity"));
        Api.as("bureau")
                .get("/rounds/" + round + "/reviewers")
                .then()
                .body("items.find { it.name == '%s' }.capacity".formatted(Accounts.name("expert1")), equalTo(1))
                .body("items.find { it.name == '%s' }.held".formatted(Accounts.name("expert1")), equalTo(1));
    }

    /** What an expert said when they accepted bounds them below what the pool says; and one case goes for another. */
    @Test
    void holdsToWhatAnExpertAccepted() {
        UUID one = arrived("一", reviews.county.centre);
        UUID two = arrived("二", reviews.county.centre);
        known("expert1", Map.of("fields", List.of(), "capacity", 9));
        stored.execute("""
                insert into expert_invitation (id, round_id, user_id, state, capacity, invited_by, invited_at, answered_at,
                    changed_at, version)
                values (?, ?, ?, 'ACCEPTED', 1, ?, now(), now(), now(), 0)
                """, UUID.randomUUID(), round, scene.account("expert1"), scene.account("bureau"));
        String plan = made(Map.of("expertsEach", 4));
        loadOf(plan, "expert1", "capacity", 1);
        loadOf(plan, "expert1", "planned", 1);
        boolean hasOne = get(plan + "/cases?reviewer=" + scene.account("expert1"))
                .path("items[0].applicationId")
                .equals(one.toString());
        Map<String, Object> has = pair(hasOne ? one : two, scene.account("expert1"), null);
        Map<String, Object> wants = pair(hasOne ? two : one, scene.account("expert1"), null);
        change(plan, List.of(wants), List.of()).then().statusCode(422).body("errors.code", contains("over-capacity"));
        change(plan, List.of(wants), List.of(has)).then().statusCode(200);
        carryOut(plan).then().statusCode(200);
        String second = made(Map.of("expertsEach", 4));
        get(second).then().body("kept", equalTo(7)).body("added", equalTo(0));
    }

    @Test
    void saysThatACaseLostItsExpertOfTheField() {
        UUID senior = arrived("银龄讲堂", reviews.county.centre);
        Jdbi.create(Accounts::owner)
                .useHandle(sql -> sql.execute(
                        "update application_revision set answers = json_build_object('goals', cast(? as text)) where application_id = ?",
                        SENIOR,
                        senior));
        known("expert3", Map.of("fields", List.of(SENIOR)));
        String plan = made(Map.of("fieldNeeded", true, "expertsEach", 1));
        get(plan).then().body("lacking", equalTo(0));
        get(plan + "/cases").then().body("items.lacksField", contains(false));
        change(
                        plan,
                        List.of(pair(senior, scene.account("expert1"), null)),
                        List.of(pair(senior, scene.account("expert3"), null)))
                .then()
                .statusCode(200)
                .body("lacking", equalTo(1));
        get(plan + "/cases?lacking=true")
                .then()
                .body("items.missing", contains(0))
                .body("items.lacksField", contains(true));
    }

    /** The town of a unit that the pool knows is an expert's own as much as that of an account's unit. */
    @Test
    void avoidsTheTownOfUnitsOfThePool() {
        UUID town = ApplicationScene.organisation("TOWN", "试镇", reviews.county.county);
        UUID reviewed = ApplicationScene.organisation("CENTRE", "本镇中心", town);
        UUID neighbour = ApplicationScene.organisation("CENTRE", "本镇分校", town);
        arrived("本镇的", reviewed);
        for (String expert : List.of("expert1", "expert2", "expert3")) {
            known(expert, Map.of("fields", List.of(), "units", List.of(Map.of("unitId", neighbour))));
        }
        String plan = made(Map.of("expertsEach", 1, "avoidDistrict", true));
        get(plan + "/cases").then().body("items[0].reviewers.name", contains(Accounts.name("expert4")));
    }

    /** The latest first, and of those that are open no other. */
    @Test
    void isFoundAgain() {
        arrived("一", reviews.county.centre);
        String first = made(Map.of());
        String second = made(Map.of());
        plans("")
                .then()
                .body("items.id", contains(second, first))
                .body("items.madeByName", everyItem(equalTo(Accounts.name("bureau"))));
        carryOut(second).then().statusCode(200);
        plans("?open=true").then().body("items.id", contains(first)).body("items.state", contains("DRAFT"));
        plans("?stage=" + stage("test-decision")).then().body("items", empty());
        plans("").then().body("items", hasSize(2));
        Api.as("applicant").get("/rounds/" + round + "/assignment-plans").then().statusCode(404);
    }

    private UUID scoredByTwoGroups() {
        Map<String, Object> rubric = Map.of(
                "step",
                1,
                "scorers",
                List.of(Map.of("name", PANEL, "weight", 70), Map.of("name", BUREAU, "weight", 30)),
                "criteria",
                List.of(Map.of("key", "plan", "name", "建设方案", "points", 100)));
        RoundScene rounds = reviews.county.rounds;
        UUID programme = rounds.programme(
                rounds.form(),
                rounds.rubric(rubric),
                rounds.pipeline(List.of(
                        RoundScene.stage("submission", "申报", Map.of()),
                        RoundScene.stage("expert-review", "评审中", Map.of("expertsEach", "2")),
                        RoundScene.stage("decision", "评审中", Map.of()))));
        return reviews.county.openRound(programme, 1, 9, Map.of());
    }

    private List<String> scorers() {
        return Jdbi.create(Accounts::owner)
                .withHandle(sql -> sql.select("select scorer from review where round_id = ? order by id", round)
                        .mapTo(String.class)
                        .list());
    }

    private UUID stage(String kind) {
        return UUID.fromString(
                Api.as("bureau").get("/rounds/" + round).path("stages.find { it.kind == '%s' }.id".formatted(kind)));
    }

    private UUID arrived(String title, UUID unit) {
        return stored.application(round, unit, stage("expert-review"), title, "applicant");
    }

    private void known(String expert, Map<String, Object> profile) {
        String path = "/organisations/" + reviews.county.county + "/experts/" + scene.account(expert);
        Api.as("bureau")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(profile)
                .put(path)
                .then()
                .statusCode(200);
    }

    private Response assign(UUID application, String expert) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(pair(application, scene.account(expert), null))))
                .post("/rounds/" + round + "/review-assignments");
    }

    private Response make(Map<String, Object> changes) {
        Map<String, Object> asked =
                new HashMap<>(Map.of("fieldNeeded", false, "avoidDistrict", false, "unavailable", List.of()));
        asked.putAll(changes);
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(asked)
                .post("/rounds/" + round + "/assignment-plans");
    }

    /** @return the plan's id, once it is reckoned */
    private String made(Map<String, Object> changes) {
        Response begun = make(changes);
        begun.then().statusCode(201);
        String plan = begun.path("id");
        Await.until(() -> "DRAFT".equals(get(plan).path("state")));
        return plan;
    }

    private Response plans(String query) {
        return Api.as("bureau").get("/rounds/" + round + "/assignment-plans" + query);
    }

    private Response get(String below) {
        return Api.as("bureau").get("/rounds/" + round + "/assignment-plans/" + below);
    }

    private void loadOf(String plan, String expert, String column, int expected) {
        get(plan + "/experts")
                .then()
                .body("items.find { it.name == '%s' }.%s".formatted(Accounts.name(expert), column), equalTo(expected));
    }

    private static Map<String, Object> pair(UUID application, UUID reviewer, String scorer) {
        Map<String, Object> pair = new HashMap<>(Map.of("applicationId", application, "reviewerId", reviewer));
        pair.put("scorer", scorer);
        return pair;
    }

    private Response change(String plan, List<?> add, List<?> remove) {
        return post(plan, "/changes", Map.of("add", add, "remove", remove));
    }

    private Response carryOut(String plan) {
        return post(plan, "/execution", Map.of());
    }

    private Response post(String plan, String step, Map<String, ?> body) {
        return Api.as("bureau")
                .header("If-Match", get(plan).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/rounds/" + round + "/assignment-plans/" + plan + step);
    }
}
