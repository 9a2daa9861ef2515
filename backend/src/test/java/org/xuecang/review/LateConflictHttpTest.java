package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** A conflict that was there, and is known only when the expert has handed in; and a bond that somebody tries to be rid of. */
@HttpTest
class LateConflictHttpTest {

    private static final String NUMBER = "13800005678";

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    ConflictJob job;

    private ReviewScene reviews;
    private UUID application;

    @BeforeEach
    void aCase() {
        reviews = ReviewScene.in(scene);
        application = reviews.submitted("applicant");
    }

    @AfterEach
    void takeAllBack() {
        ConflictCause.forgetPhones();
        scene.close();
    }

    /** Whoever had one number with a writer is that writer, whatever number they have now. */
    @Test
    void staysWithWhoChangesTheirPhone() {
        sharedNumber();
        assign().then().statusCode(422).body("errors.code", contains("reviewer-is-same-person"));
        ConflictCause.phone("expert1", "13911112222");
        ConflictCause.phone("applicant", "13911113333");
        assign().then().statusCode(422).body("errors.code", contains("reviewer-is-same-person"));
    }

    /** One after the other, so that at no moment both had it. */
    @Test
    void isFoundOfANumberThatWasGivenUpBefore() {
        ConflictCause.phone("applicant", NUMBER);
        ConflictCause.phone("applicant", "13911113333");
        UUID review = handedIn();
        ConflictCause.phone("expert1", NUMBER);
        state(review, "SET_ASIDE");
        assign().then().statusCode(422).body("errors.code", contains("reviewer-is-same-person"));
    }

    @Test
    void isLiftedByStaffAloneWithAReason() {
        sharedNumber();
        differ("bureau", "expert1", "bureau").then().statusCode(403).body("code", equalTo("own-tie"));
        differ("university", "expert1", "applicant").then().statusCode(403);
        differ("bureau", "expert1", "applicant").then().statusCode(200).body("kind", equalTo("DIFFERENT_PEOPLE"));
        assign().then().statusCode(200);
    }

    @Test
    void setsAsideWhatWasHandedInFromAUnitThatWasLeftOut() {
        UUID review = handedIn();
        unit(LocalDate.now(RequestTime.ZONE).minusYears(2));
        state(review, "SET_ASIDE");
    }

    /** What somebody said before they moved stays. */
    @Test
    void leavesWhatWasHandedInBeforeAMove() {
        UUID review = handedIn();
        stored.execute("update review set submitted_at = submitted_at - interval '9 days' where id = ?", review);
        unit(LocalDate.now(RequestTime.ZONE).minusDays(1));
        job.run();
        state(review, "SUBMITTED");
        reviews.get("expert1", review).then().statusCode(404);
    }

    @Test
    void setsAsideWhereTheyTurnOutToWriteTogether() {
        UUID review = handedIn();
        UUID round = stored.open(reviews.county.county);
        UUID stage = stored.stage(round, "submission", "{}");
        UUID together = stored.application(round, reviews.county.centre, stage, "同写项目", "applicant");
        stored.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                together,
                reviews.account("expert1"));
        job.run();
        state(review, "SET_ASIDE");
    }

    /** Nothing that the expert writes at that moment stops it, and they are told that it is gone, not why. */
    @Test
    void isDeclaredWhileTheExpertWrites() throws Exception {
        for (String expert : List.of("expert1", "expert2", "expert3", "expert4")) {
            UUID review = reviews.published(application, expert);
            String seen = reviews.get(expert, review).header("ETag");
            UUID person = reviews.account(expert);
            Callable<Integer> writes = () -> Api.as(expert)
                    .header("If-Match", seen)
                    .contentType(ApplicationScene.MERGE_PATCH)
                    .body(Map.of("comment", "写到一半"))
                    .patch("/reviews/" + review)
                    .statusCode();
            Callable<Integer> declares =
                    () -> reviews.declare("bureau", application, person).statusCode();
            List<Integer> answers = AtOnce.all(List.of(writes, declares, writes));
            assertThat(answers.get(1)).isEqualTo(200);
            state(review, "TAKEN_BACK");
            Inbox.toldOf(expert, review.toString(), List.of("review-taken-back", "reviews-assigned"));
        }
    }

    private void sharedNumber() {
        scene.grant("university", Role.COORDINATOR, reviews.county.office, reviews.county.county);
        ConflictCause.phone("expert1", NUMBER);
        ConflictCause.phone("applicant", NUMBER);
    }

    private UUID handedIn() {
        UUID review = reviews.published(application, "expert1");
        reviews.scored("expert1", review, ReviewScene.FULL);
        reviews.submit("expert1").then().statusCode(200);
        return review;
    }

    private void unit(LocalDate from) {
        Map<String, Object> unit = Map.of("unitId", reviews.county.centre, "from", from.toString());
        Api.as("bureau")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("fields", List.of(), "units", List.of(unit)))
                .put("/organisations/" + reviews.county.county + "/experts/" + reviews.account("expert1"))
                .then()
                .statusCode(200);
    }

    private Response assign() {
        return reviews.assign("bureau", reviews.pair(application, "expert1"));
    }

    private Response differ(String by, String person, String other) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "DIFFERENT_PEOPLE",
                        "personId",
                        scene.account(person),
                        "otherId",
                        scene.account(other),
                        "reason",
                        "夫妻合用手机号，已核对身份证。"))
                .post("/organisations/" + reviews.county.county + "/person-ties");
    }

    private void state(UUID review, String state) {
        reviews.get("bureau", review).then().statusCode(200).body("state", equalTo(state));
    }
}
