package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;

@HttpTest
class ReviewScoringHttpTest {

    @Inject
    Scene scene;

    @Inject
    ConflictJob conflicts;

    private ReviewScene reviews;
    private UUID application;
    private UUID review;

    @BeforeEach
    void oneThatAnExpertReviews() {
        reviews = ReviewScene.in(scene);
        application = reviews.submitted("applicant");
        review = reviews.published(application, "expert1");
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    /** It is another text by then. */
    @Test
    void countsNoMoreOnceItsCaseIsHandedInAgain() {
        reviews.scored("expert1", review, ReviewScene.FULL);
        reviews.submit("expert1").then().statusCode(200);
        reviews.county.withdraw("applicant", application).then().statusCode(200);
        reviews.get("bureau", review).then().body("state", equalTo("SUBMITTED"));
        reviews.county.act("applicant", application, "revival", null).then().statusCode(200);
        reviews.county.submit("applicant", application).then().statusCode(200);
        reviews.get("bureau", review)
                .then()
                .body("state", equalTo("SET_ASIDE"))
                .body("setAside", equalTo("申报书撤回后重新提交。"))
                .body("sheet.scores.c2", equalTo(60));
        reviews.get("expert1", review).then().statusCode(404);
        // the same person may look at it anew
        reviews.published(application, "expert1");
        reviews.list("expert1").then().body("items.state", contains("ASSIGNED"));
    }

    @Test
    void isGoneForWhoCameToAConflictSince() {
        reviews.scored("expert1", review, ReviewScene.FULL);
        UUID other = reviews.published(reviews.submitted("shaxi"), "expert1");
        reviews.scored("expert1", other, ReviewScene.FULL);
        scene.grant("expert1", Role.CENTRE_OFFICER, reviews.county.centre);
        reviews.get("expert1", review).then().statusCode(404);
        reviews.list("expert1").then().body("items.id", contains(other.toString()));
        reviews.submit("expert1").then().statusCode(200).body("reviews", equalTo(1));
        reviews.get("bureau", review).then().body("state", equalTo("ASSIGNED"));
        conflicts.run();
        reviews.get("bureau", review).then().body("state", equalTo("TAKEN_BACK"));
    }

    @Test
    void keepsWhatIsUnfinished() {
        reviews.write("expert1", review, Map.of("scores", Map.of("c1", 30)))
                .then()
                .statusCode(200)
                .body("sheet.scores.c1", equalTo(30))
                .body("total", equalTo(30))
                .body("writable", equalTo(true));
        reviews.write("expert1", review, Map.of("scores", Map.of("c2", 55), "comment", " 有特色。 "))
                .then()
                .body("total", equalTo(85))
                .body("sheet.comment", equalTo("有特色。"));
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("c1", null);
        reviews.write("expert1", review, Map.of("scores", cleared))
                .then()
                .body("sheet.scores.keySet()", contains("c2"));
        reviews.list("expert1")
                .then()
                .body("items[0].scored", equalTo(1))
                .body("items[0].criteria", equalTo(2))
                .body("items[0].total", equalTo(55));
    }

    @Test
    void namesEachWrongScore() {
        reviews.write(
                        "expert1",
                        review,
                        Map.of("scores", Map.of("c1", 41, "c2", 1.5, "c9", 1), "vetoes", List.of("v1")))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/scores/c1 score-out-of-range",
                                "/scores/c2 not-in-steps",
                                "/scores/c9 unknown-reference",
                                "/vetoes/0 unknown-reference"));
        reviews.write("expert1", review, Map.of("comment", "长".repeat(2001)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/comment"));
    }

    @Test
    void keepsTwoScreensOfOneExpertApart() {
        Api.as("expert1")
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(Map.of("scores", Map.of("c1", 1)))
                .patch("/reviews/" + review)
                .then()
                .statusCode(428);
        String tag = reviews.get("expert1", review).header("ETag");
        reviews.scored("expert1", review, Map.of("c1", 1));
        Api.as("expert1")
                .header("If-Match", tag)
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(Map.of("scores", Map.of("c1", 2)))
                .patch("/reviews/" + review)
                .then()
                .statusCode(412);
    }

    @Test
    void handsInAllTogetherOrSaysWhatIsMissing() {
        UUID second = reviews.published(reviews.submitted("chengxiang"), "expert1");
        UUID unseen = reviews.assigned(reviews.submitted("shaxi"), "expert1");
        reviews.scored("expert1", review, ReviewScene.FULL);
        reviews.scored("expert1", second, Map.of("c2", 0));
        reviews.submit("expert1")
                .then()
                .statusCode(422)
                .body("code", equalTo("reviews-unfinished"))
                .body("errors.pointer", contains("/" + second + "/scores/c1"));
        reviews.get("expert1", review).then().body("state", equalTo("ASSIGNED"));

        reviews.scored("expert1", second, Map.of("c1", 7));
        reviews.submit("expert1").then().statusCode(200).body("reviews", equalTo(2));
        reviews.get("expert1", review)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue());
        reviews.get("bureau", unseen).then().body("state", equalTo("ASSIGNED"));
        assertThat(Inbox.kinds("bureau", reviews.round.toString(), false)).isEmpty();
        reviews.takeBack("bureau", unseen, null).then().statusCode(204);
    }

    @Test
    void changesNothingAfterwards() {
        reviews.scored("expert1", review, ReviewScene.FULL);
        reviews.submit("expert1").then().statusCode(200);
        Inbox.toldOf("bureau", reviews.round.toString(), List.of("reviews-submitted"));
        Inbox.unreadOf("expert1", review.toString(), List.of());

        reviews.write("expert1", review, Map.of("scores", Map.of("c1", 1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("review-submitted"));
        reviews.excuse("expert1", review).then().statusCode(409);
        reviews.takeBack("bureau", review, "改由他人评审。").then().statusCode(409);
        reviews.submit("expert1").then().statusCode(409).body("code", equalTo("review-submitted"));
        reviews.get("expert1", review).then().body("writable", equalTo(false)).body("total", equalTo(100));
    }

    @Test
    void countsOnTheRoundWhatIsHandedIn() {
        UUID second = reviews.published(application, "expert2");
        reviews.takeBack("bureau", reviews.assigned(application, "expert3"), null)
                .then()
                .statusCode(204);
        reviews.scored("expert2", second, ReviewScene.FULL);
        reviews.submit("expert2").then().statusCode(200);
        Api.as("bureau")
                .get("/rounds/" + reviews.round)
                .then()
                .body("stages[1].progress.done", equalTo(1))
                .body("stages[1].progress.all", equalTo(2))
                .body("stages[0].progress", nullValue());
        Api.as("applicant").get("/rounds/" + reviews.round).then().body("stages[1].progress", nullValue());
    }

    @Test
    void showsTheSheetToOthersOnceItIsHandedIn() {
        reviews.scored("expert1", review, ReviewScene.FULL);
        for (String other : List.of("bureau", "leader")) {
            reviews.get(other, review).then().body("sheet", nullValue()).body("total", nullValue());
            reviews.list(other).then().body("items[0].total", nullValue()).body("items[0].scored", equalTo(2));
        }
        reviews.submit("expert1").then().statusCode(200);
        for (String other : List.of("bureau", "leader")) {
            reviews.get(other, review)
                    .then()
                    .body("sheet.scores.c2", equalTo(60))
                    .body("position", nullValue())
                    .body("writable", equalTo(false));
            reviews.list(other).then().body("items[0].total", equalTo(100));
        }
        reviews.write("leader", review, Map.of("scores", Map.of("c1", 1)))
                .then()
                .statusCode(403);
    }

    @Test
    void isWrittenByItsExpertAlone() {
        reviews.published(application, "expert2");
        reviews.get("expert2", review).then().statusCode(404);
        reviews.write("expert2", review, Map.of()).then().statusCode(404);
        scene.grant("bureau", Role.EXPERT, reviews.county.office, reviews.county.county);
        reviews.write("bureau", review, Map.of()).then().statusCode(403).body("code", equalTo("not-your-review"));
    }

    @Test
    void isHiddenFromStaffOfTheCasesOwnUnit() {
        scene.grant("bureau", Role.CENTRE_OFFICER, reviews.county.centre);
        reviews.get("bureau", review).then().statusCode(404);
        reviews.list("bureau").then().body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void saysWhichOfTheExpertsOwnItIs() {
        UUID second = reviews.published(reviews.submitted("chengxiang"), "expert1");
        UUID third = reviews.published(reviews.submitted("shaxi"), "expert1");
        reviews.assigned(reviews.submitted("shaxi"), "expert2");
        reviews.get("expert1", second)
                .then()
                .body("position.number", equalTo(2))
                .body("position.of", equalTo(3))
                .body("position.previousId", equalTo(review.toString()))
                .body("position.nextId", equalTo(third.toString()));
        reviews.get("expert1", third).then().body("position.nextId", nullValue());
    }

    @Test
    void showsTheMaterialWithPhonesMaskedAndItsFilesToItsExpertOnly() {
        UUID written = reviews.county.written("chengxiang", reviews.round);
        String photo = Api.as("chengxiang")
                .multiPart("file", "示意图.txt", "示意".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/files")
                .path("id");
        reviews.county
                .write("chengxiang", written, Map.of("answers", Map.of("phone", "13800001234", "photo", photo)))
                .then()
                .statusCode(200);
        reviews.county.submit("chengxiang", written).then().statusCode(200);
        UUID of = reviews.assigned(written, "expert1");
        Api.as("expert1").get("/files/" + photo).then().statusCode(404);
        reviews.publish().then().statusCode(200);
        reviews.get("expert1", of)
                .then()
                .body("material.title", equalTo("丝竹学习基地"))
                .body("material.answers.name", equalTo("丝竹"))
                .body("material.answers.phone", not(equalTo("13800001234")))
                .body("material.files.id", contains(photo))
                .body("material.form.schema.properties.name.title", equalTo("名称"))
                .body("rubric.criteria", hasSize(2));
        Api.as("expert1").get("/files/" + photo).then().statusCode(200);
        Api.as("expert2").get("/files/" + photo).then().statusCode(404);
        reviews.excuse("expert1", of).then().statusCode(204);
        Api.as("expert1").get("/files/" + photo).then().statusCode(404);
    }

    @Test
    void filtersAndSorts() {
        reviews.published(application, "expert2");
        Api.as("bureau")
                .queryParam("round", reviews.round)
                .queryParam("title", "竹学")
                .queryParam("reviewer", reviews.account("expert2"))
                .queryParam("state", "ASSIGNED")
                .queryParam("sort", "-title")
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items.reviewerId", contains(reviews.account("expert2").toString()));
        Api.as("bureau")
                .queryParam("round", reviews.round)
                .queryParam("title", "没有这样的题目")
                .get("/reviews")
                .then()
                .body("items", empty());
    }
}
