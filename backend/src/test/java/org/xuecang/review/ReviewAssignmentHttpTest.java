package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;

@HttpTest
class ReviewAssignmentHttpTest {

    @Inject
    Scene scene;

    private ReviewScene reviews;
    private UUID application;

    @BeforeEach
    void oneThatWaitsForExperts() {
        reviews = ReviewScene.in(scene);
        application = reviews.submitted("applicant");
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void listsTheExpertsWithTheirLoadAndWhatStandsAgainstThem() {
        scene.grant("expert2", Role.EXPERT, reviews.county.centre, reviews.county.county);
        reviews.declare("bureau", application, reviews.account("expert3"))
                .then()
                .statusCode(200);
        UUID another = reviews.submitted("chengxiang");
        UUID done = reviews.published(another, "expert1");
        reviews.scored("expert1", done, ReviewScene.FULL);
        reviews.submit("expert1").then().statusCode(200);
        reviews.assigned(application, "expert1");

        reviewers(application)
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.find { it.id == '%s' }.assigned".formatted(reviews.account("expert1")), equalTo(2))
                .body("items.find { it.id == '%s' }.submitted".formatted(reviews.account("expert1")), equalTo(1))
                .body("items.find { it.id == '%s' }.conflict".formatted(reviews.account("expert1")), nullValue())
                .body(
                        "items.find { it.id == '%s' }.conflict".formatted(reviews.account("expert2")),
                        equalTo("SAME_UNIT"))
                .body(
                        "items.find { it.id == '%s' }.conflict".formatted(reviews.account("expert3")),
                        equalTo("DECLARED"));
        String name = reviewers(null).path("items[0].name");
        Api.as("bureau")
                .queryParam("name", name)
                .get("/rounds/" + reviews.round + "/reviewers")
                .then()
                .body("items.name", contains(name))
                .body("items[0].conflict", nullValue());
    }

    private Response reviewers(UUID of) {
        var call = Api.as("bureau");
        return (of == null ? call : call.queryParam("application", of)).get("/rounds/" + reviews.round + "/reviewers");
    }

    @Test
    void assignsAllOrNothingAndNamesEveryFault() {
        UUID applicant = scene.grant("applicant", Role.EXPERT, reviews.county.other, reviews.county.county);
        scene.grant("expert2", Role.EXPERT, reviews.county.centre, reviews.county.county);
        reviews.declare("bureau", application, reviews.account("expert3"))
                .then()
                .statusCode(200);
        UUID draft = reviews.county.begun("chengxiang", reviews.round);
        reviews.assign(
                        "bureau",
                        reviews.pair(application, "expert1"),
                        reviews.pair(application, "expert1"),
                        new ReviewScene.Pair(application, applicant),
                        reviews.pair(application, "expert2"),
                        reviews.pair(application, "expert3"),
                        new ReviewScene.Pair(application, scene.account("bureau2")),
                        reviews.pair(draft, "expert1"))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/assignments/1 twice",
                                "/assignments/2/reviewerId reviewer-is-writer",
                                "/assignments/3/reviewerId reviewer-of-same-unit",
                                "/assignments/4/reviewerId reviewer-declared",
                                "/assignments/5/reviewerId not-an-expert",
                                "/assignments/6/applicationId unknown-reference"));
        reviews.list("bureau").then().body("items", empty());
    }

    @Test
    void refusesACaseThatStandsElsewhere() {
        reviews.county.withdraw("applicant", application).then().statusCode(200);
        reviews.assign("bureau", reviews.pair(application, "expert1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("case-not-in-review"));
    }

    @Test
    void triesWithoutAssigning() {
        Api.as("bureau")
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(Map.of("assignments", List.of(reviews.pair(application, "expert1"))))
                .post("/rounds/" + reviews.round + "/review-assignments")
                .then()
                .statusCode(200)
                .body("reviewIds", hasSize(1));
        reviews.list("bureau").then().body("items", empty());
    }

    @Test
    void neverAssignsAPairTwiceEvenAtTheSameMoment() throws Exception {
        Callable<Integer> assign = () ->
                reviews.assign("bureau", reviews.pair(application, "expert1")).statusCode();
        List<Integer> answers = AtOnce.all(Collections.nCopies(6, assign));
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> List.of(200, 409, 422)
                .contains(status));
        reviews.list("bureau").then().body("items", hasSize(1));
        reviews.assign("bureau", reviews.pair(application, "expert1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("already-assigned"));
    }

    @Test
    void isNotForWhoBelongsToTheUnitOfTheCase() {
        scene.grant("bureau", Role.CENTRE_OFFICER, reviews.county.centre);
        reviews.assign("bureau", reviews.pair(application, "expert1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-yours-to-assign"));
        reviews.declare("bureau", application, reviews.account("expert1"))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case"));
    }

    @Test
    void isForTheOrganiserAndItsStandInsOnly() {
        scene.grant("university", Role.COORDINATOR, reviews.county.other, reviews.county.county);
        reviews.assign("university", reviews.pair(application, "expert1"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-organiser"));
        Map<String, Object> standIn = Map.of("unitId", reviews.county.centre, "userId", scene.account("university"));
        reviews.county
                .rounds
                .put(reviews.round, "stand-ins", Map.of("standIns", List.of(standIn)))
                .then()
                .statusCode(200);
        reviews.assign("university", reviews.pair(application, "expert1"))
                .then()
                .statusCode(200);
        reviews.list("university").then().body("items", hasSize(1));
        UUID others = reviews.submitted("shaxi");
        reviews.assign("university", reviews.pair(others, "expert1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-yours-to-assign"));
    }

    @Test
    void showsAnExpertNothingUntilItIsPublished() {
        UUID review = reviews.assigned(application, "expert1");
        reviews.get("expert1", review).then().statusCode(404);
        reviews.list("expert1").then().body("items", empty()).body("total", equalTo(0));
        reviews.submit("expert1").then().statusCode(404);

        reviews.publish().then().statusCode(200).body("reviews", equalTo(1)).body("experts", equalTo(1));
        reviews.get("expert1", review).then().statusCode(200);
        Inbox.toldOf("expert1", review.toString(), List.of("reviews-assigned"));
        reviews.publish().then().body("reviews", equalTo(0));

        UUID later = reviews.assigned(reviews.submitted("chengxiang"), "expert1");
        reviews.get("expert1", later).then().statusCode(404);
        reviews.publish().then().body("reviews", equalTo(1));
        reviews.get("expert1", later).then().statusCode(200);
    }

    @Test
    void isTakenBackWithAReasonOnceTheExpertHasSeenIt() {
        UUID unseen = reviews.assigned(application, "expert1");
        reviews.takeBack("bureau", unseen, null).then().statusCode(204);
        UUID seen = reviews.published(application, "expert1");
        reviews.takeBack("bureau", seen, null).then().statusCode(422);
        reviews.takeBack("bureau", seen, "改由他人评审。").then().statusCode(204);
        reviews.get("expert1", seen).then().statusCode(404);
        reviews.list("expert1").then().body("items", empty());
        reviews.list("bureau").then().body("items", empty());
        Api.as("bureau")
                .queryParam("round", reviews.round)
                .queryParam("state", "TAKEN_BACK")
                .get("/reviews")
                .then()
                .body("items.id", containsInAnyOrder(unseen.toString(), seen.toString()));
        reviews.takeBack("bureau", seen, "再收回。").then().statusCode(409).body("code", equalTo("review-closed"));
    }

    @Test
    void givesAnExcusedCaseToSomebodyElseAndNeverBack() {
        UUID review = reviews.published(application, "expert1");
        reviews.excuse("expert1", review).then().statusCode(204);
        reviews.get("expert1", review).then().statusCode(404);
        reviews.list("expert1").then().body("items", empty());
        reviews.get("bureau", review)
                .then()
                .body("state", equalTo("EXCUSED"))
                .body("excusal", equalTo("曾指导该项目。"))
                .body("sheet", nullValue());
        Inbox.toldOf("bureau", reviews.round.toString(), List.of("reviewer-excused"));
        reviews.assign("bureau", reviews.pair(application, "expert1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("reviewer-declared"));
        reviews.assigned(application, "expert4");
    }

    @Test
    void takesBackWhatSomebodyShallNotReview() {
        UUID review = reviews.published(application, "expert1");
        reviews.declare("bureau", application, reviews.account("expert1"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("与申报人是亲属。"));
        reviews.get("expert1", review).then().statusCode(404);
        reviews.declare("bureau", application, reviews.account("expert1"))
                .then()
                .statusCode(422);
        reviews.declare("bureau", application, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void goesWithACaseThatIsWithdrawn() {
        UUID review = reviews.published(application, "expert1");
        reviews.county.withdraw("applicant", application).then().statusCode(200);
        reviews.get("expert1", review).then().statusCode(404);
        reviews.submit("expert1").then().statusCode(404);
    }
}
