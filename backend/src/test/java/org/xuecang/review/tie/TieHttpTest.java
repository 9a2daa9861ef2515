package org.xuecang.review.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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
import org.xuecang.platform.access.Role;
import org.xuecang.review.ReviewScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class TieHttpTest {

    private static final Map<String, Object> FULL = Map.of("c1", 40, "c2", 60);

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
    void takesBackWhatIsAssignedAndSetsAsideWhatIsHandedIn() {
        UUID application = reviews.submitted("applicant");
        UUID first = reviews.published(application, "expert1");
        UUID second = reviews.published(application, "expert2");
        reviews.scored("expert1", first, FULL);
        reviews.submit("expert1").then().statusCode(200);
        declare("KIN", "expert1", "applicant").then().statusCode(200).body("personName", equalTo(name("expert1")));
        declare("SUPERVISOR", "applicant", "expert2").then().statusCode(200);
        state(first, "SET_ASIDE");
        state(second, "TAKEN_BACK");
    }

    @Test
    void isSaidOnceFromWhicheverSideUntilItIsRevoked() {
        Response tie = declare("KIN", "expert1", "applicant");
        declare("KIN", "applicant", "expert1").then().statusCode(422).body("errors.code", contains("twice"));
        declare("KIN", "expert1", "expert1").then().statusCode(422).body("errors.code", contains("two-people"));
        list("").then().body("items.kind", contains("KIN")).body("items[0].declaredByName", equalTo(name("bureau")));
        list("?name=" + name("applicant")).then().body("total", equalTo(1));
        UUID application = reviews.submitted("applicant");
        assertThat(assign(application).statusCode()).isEqualTo(422);

        revoke("bureau", tie, "\"9\"").then().statusCode(412);
        revoke("bureau", tie, "\"0\"")
                .then()
                .statusCode(200)
                .body("revokedWhy", equalTo("同名误登。"))
                .body("revokedByName", equalTo(name("bureau")));
        revoke("bureau", tie, "\"1\"").then().statusCode(409).body("code", equalTo("tie-revoked"));
        list("").then().body("items", empty());
        list("?revoked=true").then().body("total", equalTo(1));
        assertThat(assign(application).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotRevokedByWhoItIsOf() {
        Response tie = declare("KIN", "bureau", "applicant");
        revoke("bureau", tie, "\"0\"").then().statusCode(403).body("code", equalTo("own-tie"));
        scene.grant("expert6", Role.OFFICER, reviews.county.office, reviews.county.county);
        revoke("expert6", tie, "\"0\"").then().statusCode(200);
    }

    @Test
    void isReadByNobodyElse() {
        for (String person : List.of("applicant", "expert1", "chengxiang", "leader")) {
            Api.as(person).get(path()).then().statusCode(404);
        }
        declare("KIN", "expert1", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/otherId"));
    }

    /** Their other cases of the same writer go with it, and those of later rounds. */
    @Test
    void isSaidByTheExpertWhoAsksToBeExcused() {
        UUID application = reviews.submitted("applicant");
        UUID review = reviews.published(application, "expert1");
        Map<String, Object> excusal = Map.of("reason", "申报人是我的侄女。", "tie", "KIN");
        Api.as("expert1")
                .header("If-Match", Api.as("expert1").get("/reviews/" + review).header("ETag"))
                .contentType(ContentType.JSON)
                .body(excusal)
                .post("/reviews/" + review + "/excusal")
                .then()
                .statusCode(204);
        list("").then().body("items.declaredByName", contains(name("expert1"))).body("items.kind", contains("KIN"));
        Api.as("bureau")
                .get("/rounds/" + reviews.round + "/reviewers?application=" + application)
                .then()
                .body("items.find { it.name == '%s' }.conflict".formatted(name("expert1")), equalTo("KIN"));
    }

    private void state(UUID review, String state) {
        Api.as("bureau").get("/reviews/" + review).then().body("state", equalTo(state));
    }

    private Response assign(UUID application) {
        Map<String, UUID> pair = Map.of("applicationId", application, "reviewerId", scene.account("expert1"));
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(pair)))
                .post("/rounds/" + reviews.round + "/review-assignments");
    }

    private Response declare(String kind, String person, String other) {
        return declare(kind, person, scene.account(other));
    }

    private Response declare(String kind, String person, UUID other) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "reason", "兄弟。"));
        body.put("personId", scene.account(person));
        body.put("otherId", other);
        return Api.as("bureau").contentType(ContentType.JSON).body(body).post(path());
    }

    private Response revoke(String by, Response tie, String seen) {
        return Api.as(by)
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "同名误登。"))
                .post(path() + "/" + tie.path("id") + "/revocation");
    }

    private Response list(String query) {
        return Api.as("bureau").get(path() + query);
    }

    private String path() {
        return "/organisations/" + reviews.county.county + "/person-ties";
    }

    private static String name(String person) {
        return Accounts.name(person);
    }
}
