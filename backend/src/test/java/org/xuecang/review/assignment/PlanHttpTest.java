package org.xuecang.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
import org.xuecang.platform.access.Role;
import org.xuecang.review.ReviewScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Await;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

@HttpTest
class PlanHttpTest {

    private static final String SENIOR = "老年教育";

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ReviewScene reviews;
    private UUID stage;

    @BeforeEach
    void aRoundThatExpertsReview() {
        reviews = ReviewScene.in(scene);
        stage = UUID.fromString(round("bureau").path("stages.find { it.kind == 'expert-review' }.id"));
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void givesEveryCaseTheExpertsItNeedsEvenlyAndAssignsNothingBeforeItIsCarriedOut() {
        for (int i = 0; i < 6; i++) {
            arrived("第" + i, reviews.county.centre, null);
        }
        String plan = made(Map.of());
        plan(plan)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("cases", equalTo(6))
                .body("added", equalTo(12))
                .body("kept", equalTo(0))
                .body("takenBack", equalTo(0))
                .body("lacking", equalTo(0))
                .body("lowestLoad", equalTo(3))
                .body("highestLoad", equalTo(3));
        get(plan + "/experts")
                .then()
                .body("items.planned", contains(3, 3, 3, 3))
                .body("items.now", everyItem(equalTo(0)));
        get(plan + "/cases")
                .then()
                .body("items", hasSize(6))
                .body("items.collect { it.reviewers.size() }", everyItem(equalTo(2)))
                .body("items[0].reviewers.change", everyItem(equalTo("NEW")));
        assertThat(assigned()).isZero();

        carryOut(plan, null)
                .then()
                .statusCode(200)
                .body("assigned", equalTo(12))
                .body("takenBack", equalTo(0));
        assertThat(assigned()).isEqualTo(12);
        carryOut(plan, null).then().statusCode(409).body("code", equalTo("plan-fixed"));
    }

    @Test
    void givesNobodyWhatStandsAgainstThem() {
        scene.grant("expert1", Role.EXPERT, reviews.county.centre, reviews.county.county);
        UUID own = arrived("本镇的", reviews.county.centre, null);
        UUID declared = arrived("声明的", reviews.county.other, null);
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("personId", person("expert2"), "reason", "亲属。"))
                .post("/applications/" + declared + "/conflicts")
                .then()
                .statusCode(200);
        String plan = made(Map.of("expertsEach", 4));
        plan(plan).then().body("lacking", equalTo(2)).body("added", equalTo(6));
        Response cases = get(plan + "/cases?lacking=true");
        cases.then()
                .body("items.binding", everyItem(equalTo("CONFLICTS")))
                .body("items.missing", everyItem(equalTo(1)));
        assertThat(cases.<List<String>>path(reviewersOf(own))).hasSize(3).doesNotContain(Accounts.name("expert1"));
        assertThat(cases.<List<String>>path(reviewersOf(declared))).hasSize(3).doesNotContain(Accounts.name("expert2"));
    }

    @Test
    void seeksExpertsOfTheField() {
        UUID senior = arrived("银龄讲堂", reviews.county.centre, SENIOR);
        arrived("其他", reviews.county.centre, "青少年教育");
        known("expert3", SENIOR, 1);
        String plan = made(Map.of("fieldNeeded", true));
        Response cases = get(plan + "/cases");
        cases.then()
                .body("items.find { it.applicationId == '%s' }.field".formatted(senior), equalTo(SENIOR))
                .body(
                        "items.find { it.applicationId == '%s' }.reviewers.find { it.ofField }.name".formatted(senior),
                        equalTo(Accounts.name("expert3")))
                .body("items.find { it.title == '其他' }.binding", equalTo("NO_EXPERT_OF_FIELD"));
        get(plan + "/experts")
                .then()
                .body("items.find { it.name == '%s' }.capacity".formatted(Accounts.name("expert3")), equalTo(1))
                .body("items.find { it.name == '%s' }.planned".formatted(Accounts.name("expert3")), equalTo(1));
    }

    @Test
    void movesOnlyWhatAnExpertWhoDropsOutHad() {
        for (int i = 0; i < 4; i++) {
            arrived("第" + i, reviews.county.centre, null);
        }
        carryOut(made(Map.of()), null).then().statusCode(200);
        reviews.publish().then().statusCode(200);
        String second = made(Map.of("unavailable", List.of(person("expert2"))));
        plan(second)
                .then()
                .body("kept", equalTo(6))
                .body("added", equalTo(2))
                .body("takenBack", equalTo(2))
                .body("takesBackSeen", equalTo(true));
        carryOut(second, null).then().statusCode(422).body("errors.pointer", contains("/reason"));
        carryOut(second, "因病不能参加。").then().statusCode(200).body("takenBack", equalTo(2));
        Api.as("bureau")
                .get("/reviews?round=" + reviews.round + "&reviewer=" + person("expert2") + "&state=TAKEN_BACK")
                .then()
                .body("items", hasSize(2));
        assertThat(assigned()).isEqualTo(8);
    }

    @Test
    void leavesWhatIsHandedInAndCountsIt() {
        UUID first = arrived("先评的", reviews.county.centre, null);
        arrived("后到的", reviews.county.centre, null);
        UUID review = reviews.published(first, "expert1");
        reviews.scored("expert1", review, Map.of("c1", 40, "c2", 60));
        reviews.submit("expert1").then().statusCode(200);
        String plan = made(Map.of());
        get(plan + "/cases").then().body("items.find { it.title == '先评的' }.needed", equalTo(1));
        get(plan + "/experts").then().body("items.planned", contains(1, 1, 1, 1));
    }

    @Test
    void isChangedByHandUnderTheRulesOfAnAssignment() {
        UUID one = arrived("一", reviews.county.centre, null);
        scene.grant("expert4", Role.EXPERT, reviews.county.centre, reviews.county.county);
        String plan = made(Map.of("atMost", 1));
        List<String> chosen = get(plan + "/cases").path("items[0].reviewers.reviewerId");
        List<UUID> others = List.of("expert1", "expert2", "expert3").stream()
                .map(this::person)
                .filter(each -> !chosen.contains(each.toString()))
                .toList();
        change(plan, List.of(pair(one, person("expert4"))), List.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/add/0/reviewerId"))
                .body("errors.code", contains("reviewer-of-same-unit"));
        change(plan, List.of(), List.of(pair(one, UUID.fromString(chosen.getFirst()))))
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("lacking", equalTo(1));
        change(plan, List.of(pair(one, others.getFirst())), List.of())
                .then()
                .statusCode(200)
                .body("added", equalTo(2))
                .body("lacking", equalTo(0));
        change(plan, List.of(pair(one, others.getFirst())), List.of())
                .then()
                .statusCode(422)
                .body("errors.code", contains("already-assigned"));
        change(plan, List.of(), List.of(pair(one, UUID.fromString(chosen.getFirst()))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-reference"));
    }

    /** What would be taken back comes back into the plan by who handles the case, and by nobody else. */
    @Test
    void isNotChangedByWhoDoesNotHandleTheCase() {
        UUID one = arrived("一", reviews.county.centre, null);
        reviews.assigned(one, "expert1");
        String plan = made(Map.of("unavailable", List.of(person("expert1"))));
        Map<String, UUID> takenBack = pair(one, person("expert1"));
        get(plan + "/cases").then().body("items[0].reviewers.change", hasItem("TAKEN_BACK"));
        scene.grant("expert6", Role.OFFICER, reviews.county.office, reviews.county.county);
        scene.grant("expert6", Role.CENTRE_OFFICER, reviews.county.centre);
        Api.as("expert6")
                .header("If-Match", plan(plan).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("add", List.of(takenBack), "remove", List.of()))
                .post(path(plan) + "/changes")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-yours-to-assign"));
        change(plan, List.of(takenBack), List.of()).then().statusCode(200).body("kept", equalTo(1));
    }

    @Test
    void holdsNoMoreOnceSomebodyAssignedOtherwise() {
        UUID one = arrived("一", reviews.county.centre, null);
        String plan = made(Map.of());
        String seen = plan(plan).header("ETag");
        reviews.assigned(one, "expert1");
        carryOut(plan, null).then().statusCode(409).body("code", equalTo("plan-outdated"));
        assertThat(assigned()).isEqualTo(1);
        Api.as("bureau").header("If-Match", seen).delete(path(plan)).then().statusCode(204);
        plan(plan).then().body("state", equalTo("DISCARDED"));
        Api.as("bureau").header("If-Match", seen).delete(path(plan)).then().statusCode(412);
    }

    @Test
    void isOfCasesThatItsMakerHandlesAndShowsNoOthersToAnybody() {
        UUID foreign = arrived("别镇的", reviews.county.centre, null);
        String plan = made(Map.of());
        scene.grant("expert6", Role.OFFICER, reviews.county.office, reviews.county.county);
        scene.grant("expert6", Role.CENTRE_OFFICER, reviews.county.centre);
        Api.as("expert6")
                .get(path(plan))
                .then()
                .statusCode(200)
                .body("cases", equalTo(0))
                .body("added", equalTo(0));
        Api.as("expert6").get(path(plan) + "/cases").then().statusCode(200).body("items", hasSize(0));
        Api.as("expert6")
                .get(path(plan) + "/experts")
                .then()
                .statusCode(200)
                .body("items.planned", everyItem(equalTo(0)));
        Api.as("expert6")
                .contentType(ContentType.JSON)
                .body(asked(Map.of()))
                .post("/rounds/" + reviews.round + "/assignment-plans")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-assign"));
        Api.as("expert6")
                .header("If-Match", plan(plan).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(path(plan) + "/execution")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-yours-to-assign", "not-yours-to-assign"));
        Api.as("chengxiang").get(path(plan)).then().statusCode(404);
        assertThat(foreign).isNotNull();
    }

    @Test
    void refusesWhatCannotBeReckoned() {
        make(Map.of()).then().statusCode(409).body("code", equalTo("nothing-to-assign"));
        arrived("一", reviews.county.centre, null);
        make(Map.of("expertsEach", 0, "atMost", 0))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/atMost", "/expertsEach"));
        make(Map.of("unavailable", List.of(person("shaxi"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unavailable/0"))
                .body("errors.code", contains("not-an-expert"));
    }

    private static String reviewersOf(UUID application) {
        return "items.find { it.applicationId == '%s' }.reviewers.name".formatted(application);
    }

    private UUID arrived(String title, UUID unit, String field) {
        UUID id = stored.application(
                reviews.round, unit, stage, title, unit.equals(reviews.county.other) ? "shaxi" : "applicant");
        if (field != null) {
            Jdbi.create(Accounts::owner)
                    .useHandle(sql -> sql.execute(
                            "update application_revision set answers = json_build_object('goals', cast(? as text)) where application_id = ?",
                            field,
                            id));
        }
        return id;
    }

    private void known(String expert, String field, int capacity) {
        Api.as("bureau")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("fields", List.of(field), "capacity", capacity))
                .put("/organisations/" + reviews.county.county + "/experts/" + person(expert))
                .then()
                .statusCode(200);
    }

    private UUID person(String name) {
        return scene.account(name);
    }

    private static Map<String, Object> asked(Map<String, Object> changes) {
        Map<String, Object> asked =
                new HashMap<>(Map.of("fieldNeeded", false, "avoidDistrict", false, "unavailable", List.of()));
        asked.putAll(changes);
        return asked;
    }

    private Response make(Map<String, Object> changes) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(asked(changes))
                .post("/rounds/" + reviews.round + "/assignment-plans");
    }

    /** @return the plan's id, once it is reckoned */
    private String made(Map<String, Object> changes) {
        Response begun = make(changes);
        begun.then().statusCode(201).body("state", equalTo("MAKING"));
        String plan = begun.path("id");
        Await.until(() -> !"MAKING".equals(plan(plan).path("state")));
        Api.as("bureau").get("/jobs/" + begun.<String>path("jobId")).then().body("done", equalTo(3));
        return plan;
    }

    private String path(String plan) {
        return "/rounds/" + reviews.round + "/assignment-plans/" + plan;
    }

    private Response plan(String plan) {
        return get(plan);
    }

    private Response get(String below) {
        return Api.as("bureau").get(path(below));
    }

    private Response round(String by) {
        return Api.as(by).get("/rounds/" + reviews.round);
    }

    private Response carryOut(String plan, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", reason);
        return Api.as("bureau")
                .header("If-Match", plan(plan).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(plan) + "/execution");
    }

    private static Map<String, UUID> pair(UUID application, UUID reviewer) {
        return Map.of("applicationId", application, "reviewerId", reviewer);
    }

    private Response change(String plan, List<?> add, List<?> remove) {
        return Api.as("bureau")
                .header("If-Match", plan(plan).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("add", add, "remove", remove))
                .post(path(plan) + "/changes");
    }

    private int assigned() {
        return Api.as("bureau")
                .get("/reviews?round=" + reviews.round + "&state=ASSIGNED")
                .path("total");
    }
}
