package org.xuecang.review.avoidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.authorisation.Walk;
import org.xuecang.platform.access.Role;
import org.xuecang.review.ReviewScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Waits;

@HttpTest
class AvoidanceHttpTest {

    private static final String REASON = "其单位与我镇有未结的场地纠纷";

    @Inject
    Scene scene;

    private ReviewScene reviews;

    @BeforeEach
    void aRound() {
        reviews = ReviewScene.in(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void isAskedWhileDraftingAndTakenBackAgain() {
        UUID draft = reviews.county.begun("applicant", reviews.round);
        get("applicant", draft).then().body("items", empty()).body("mayAsk", equalTo(true));
        Response asked = ask("applicant", draft, Accounts.name("expert1"));
        asked.then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("askedByName", equalTo(Accounts.name("applicant")))
                .body("matchedName", nullValue());
        ask("applicant", draft, " " + Accounts.name("expert1") + " ")
                .then()
                .statusCode(422)
                .body("errors.code", contains("twice"));
        ask("applicant", draft, " " + String.join(" ", Accounts.name("expert1").split("")) + "（老师）")
                .then()
                .statusCode(200);
        ask("applicant", draft, String.join("·", Accounts.name("expert1").split("")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("twice"));
        withdraw("applicant", draft, asked, "\"7\"").then().statusCode(412);
        withdraw("applicant", draft, asked, "\"0\"").then().statusCode(204);
        get("applicant", draft).then().body("items.size()", equalTo(1));
    }

    @Test
    void namesFiveAtMostAlsoAtOnce() throws Exception {
        UUID draft = reviews.county.begun("applicant", reviews.round);
        for (int i = 1; i <= 4; i++) {
            ask("applicant", draft, "某某" + i).then().statusCode(200);
        }
        List<Integer> answers = AtOnce.all(List.of(
                () -> ask("applicant", draft, "甲").statusCode(),
                () -> ask("applicant", draft, "乙").statusCode(),
                () -> ask("applicant", draft, "丙").statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
        get("applicant", draft).then().body("mayAsk", equalTo(false)).body("items.size()", equalTo(5));
    }

    @Test
    void keepsWhomStaffAcceptFromTheCaseForGood() {
        UUID application = reviews.submitted("applicant");
        UUID assigned = reviews.assigned(application, "expert1");
        Response asked = ask("chengxiang-lead", application, Accounts.name("expert1"));
        asked.then().statusCode(200);
        assertThat(Waits.of("bureau", "avoidance-request", reviews.round)).isOne();
        assign(application, "expert2", true).then().statusCode(200).body("openAvoidance", equalTo(1));

        Response accepted = accept(application, asked, scene.account("expert1"));
        accepted.then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("matchedName", equalTo(Accounts.name("expert1")));
        Api.as("bureau").get("/reviews/" + assigned).then().body("state", equalTo("TAKEN_BACK"));
        assign(application, "expert1", false).then().statusCode(422).body("errors.code", contains("reviewer-declared"));
        assign(application, "expert2", true).then().statusCode(200).body("openAvoidance", equalTo(0));
        assertThat(Waits.of("bureau", "avoidance-request", reviews.round)).isZero();
        for (String writer : List.of("applicant", "chengxiang-lead")) {
            get(writer, application)
                    .then()
                    .body("items.state", contains("ACCEPTED"))
                    .body("items[0].matchedName", nullValue());
        }
        Inbox.toldOf("applicant", application.toString(), List.of("avoidance-accepted"));
        Inbox.toldOf("chengxiang-lead", application.toString(), List.of("avoidance-accepted", "application-submitted"));
        accept(application, asked, scene.account("expert2"), "\"1\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("avoidance-decided"));
    }

    @Test
    void isNotTakenToMeanAWriter() {
        UUID application = reviews.submitted("applicant");
        Response asked = ask("applicant", application, Accounts.name("expert1"));
        accept(application, asked, scene.account("applicant"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("reviewer-is-writer"));
        accept(application, asked, scene.account("expert1")).then().statusCode(200);
    }

    @Test
    void setsAsideWhatTheyHandedIn() {
        UUID application = reviews.submitted("applicant");
        Response asked = ask("applicant", application, Accounts.name("expert1"));
        UUID review = reviews.published(application, "expert1");
        reviews.scored("expert1", review, Map.of("c1", 40, "c2", 60));
        reviews.submit("expert1").then().statusCode(200);
        accept(application, asked, scene.account("expert1")).then().statusCode(200);
        Api.as("bureau").get("/reviews/" + review).then().body("state", equalTo("SET_ASIDE"));
        assertThat(Api.as("bureau").get("/reviews/" + review).asString()).doesNotContain(REASON);
    }

    @Test
    void tellsTheWritersWhyItIsDeclined() {
        UUID application = reviews.submitted("applicant");
        Response asked = ask("applicant", application, Accounts.name("expert1"));
        decline(application, asked, " ").then().statusCode(422);
        decline(application, asked, "所述情形不属于应当回避的关系。").then().statusCode(200);
        get("applicant", application)
                .then()
                .body("items.state", contains("DECLINED"))
                .body("items.answer", contains("所述情形不属于应当回避的关系。"));
        Inbox.toldOf("applicant", application.toString(), List.of("avoidance-declined"));
        withdraw("applicant", application, asked, "\"1\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("avoidance-decided"));
        assign(application, "expert1", false).then().statusCode(200);
    }

    @Test
    void closesWithTheFirstPublishedReview() {
        UUID application = reviews.submitted("applicant");
        reviews.assigned(application, "expert1");
        get("applicant", application).then().body("mayAsk", equalTo(true));
        reviews.publish().then().statusCode(200);
        get("applicant", application).then().body("mayAsk", equalTo(false));
        ask("applicant", application, "某某").then().statusCode(409).body("code", equalTo("avoidance-closed"));
    }

    @Test
    void isListedForTheRoundAndCountedInAPlan() {
        UUID application = reviews.submitted("applicant");
        UUID unseen = reviews.county.begun("applicant", reviews.round);
        ask("applicant", application, "周明远").then().statusCode(200);
        ask("applicant", unseen, "某某").then().statusCode(200);
        list("bureau", "?state=OPEN")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.applicationId", contains(application.toString()))
                .body("items.personName", contains("周明远"));
        list("bureau", "?state=DECLINED").then().body("items", empty());
    }

    /** Neither by the experts, nor by others of the unit, nor by who is meant, be it one of those who run the round. */
    @Test
    void isReadByNobodyElse() {
        UUID application = reviews.submitted("applicant");
        ask("applicant", application, Accounts.name("expert1")).then().statusCode(200);
        String meant = Accounts.name("bureau");
        ask("applicant", application, meant.charAt(0) + "　 " + meant.substring(1))
                .then()
                .statusCode(200);
        reviews.published(application, "expert1");
        reviews.published(application, "expert2");
        for (String expert : List.of("expert1", "expert2")) {
            get(expert, application).then().statusCode(404);
            Walk walk = new Walk(
                    expert,
                    Map.of("round", reviews.round.toString(), "q", "纠纷", "application", application.toString()));
            for (UUID id : List.of(application, reviews.round)) {
                assertThat(walk.reading(id)).noneMatch(step -> step.isFailure() || step.tells(List.of(REASON)));
            }
        }
        scene.grant("auditor", Role.AUDITOR, reviews.county.office, reviews.county.county);
        List<String> refused = new ArrayList<>();
        for (String other : List.of("chengxiang", "auditor")) {
            refused.add(get(other, application).path("code"));
        }
        assertThat(refused).containsOnly("avoidance-not-yours");
        get("bureau", application)
                .then()
                .statusCode(200)
                .body("mayDecide", equalTo(true))
                .body("items.personName", contains(Accounts.name("expert1")));
        list("bureau", "").then().body("total", equalTo(1));
        assertThat(Waits.of("bureau", "avoidance-request", reviews.round)).isOne();
    }

    private Response get(String by, UUID application) {
        return Api.as(by).get(path(application));
    }

    private Response ask(String by, UUID application, String name) {
        return post(by, path(application), Map.of("personName", name, "personUnit", "浏河镇文化站", "reason", REASON));
    }

    private Response accept(UUID application, Response asked, UUID person) {
        return accept(application, asked, person, "\"0\"");
    }

    private Response accept(UUID application, Response asked, UUID person, String seen) {
        return answer(application, asked, seen, "/acceptance", Map.of("personId", person));
    }

    private Response decline(UUID application, Response asked, String reason) {
        return answer(application, asked, "\"0\"", "/decline", Map.of("reason", reason));
    }

    private static Response answer(UUID application, Response asked, String seen, String step, Object body) {
        return Api.as("bureau")
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(application) + "/" + asked.path("id") + step);
    }

    private static Response withdraw(String by, UUID application, Response asked, String seen) {
        return Api.as(by).header("If-Match", seen).delete(path(application) + "/" + asked.path("id"));
    }

    private Response list(String by, String query) {
        return Api.as(by).get("/rounds/" + reviews.round + "/avoidance-requests" + query);
    }

    private Response assign(UUID application, String expert, boolean dryRun) {
        Map<String, UUID> pair = Map.of("applicationId", application, "reviewerId", scene.account(expert));
        return post(
                "bureau",
                "/rounds/" + reviews.round + "/review-assignments?dryRun=" + dryRun,
                Map.of("assignments", List.of(pair)));
    }

    private static Response post(String by, String path, Object body) {
        return Api.as(by).contentType(ContentType.JSON).body(body).post(path);
    }

    private static String path(UUID application) {
        return "/applications/" + application + "/avoidance-requests";
    }
}
