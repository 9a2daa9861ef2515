package org.xuecang.project.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.DecidedRound;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;
import org.xuecang.testing.Waits;

/** What was selected is appraised by three items of 90 marks; 54 pass, 81 are excellent. */
@HttpTest
class AppraisalHttpTest {

    private static final Map<String, String> SETTINGS =
            Map.of("items", "课程开设 30\n档案台账 20\n队伍建设 40", "putRightDays", "20");

    private static final List<Number> EXCELLENT = List.of(27, 18, 36);
    private static final List<Number> PASS = List.of(20, 14, 20);
    private static final List<Number> FAIL = List.of(20, 14, 19.9);

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private DecidedRound round;
    private UUID first;

    @BeforeEach
    void twoThatAreAppraised() {
        round = round(SETTINGS);
        first = round.first;
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void casesComeToItWithTheDecisionAndWaitForStaff() {
        list("bureau")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.state", contains("AWAITING", "AWAITING"))
                .body("items.selfAppraised", contains(false, false))
                .body("items[0].dueOn", equalTo(today().toString()));
        assertThat(Waits.of("bureau", "appraisal", round.id)).isEqualTo(2);
        appraisal("applicant", first)
                .then()
                .statusCode(200)
                .body("items.name", contains("课程开设", "档案台账", "队伍建设"))
                .body("items.fullMarks", contains(30, 20, 40))
                .body("answerable", equalTo(true))
                .body("appraisable", equalTo(false))
                .body("findings", empty());
        assertThat(told("applicant")).contains("appraisal-coming");
        appraisal("bureau", first).then().body("appraisable", equalTo(true));
    }

    @Test
    void oneThatIsDueLaterWaitsForNobodyUntilThen() {
        DecidedRound later = round(Map.of("items", "课程开设 30", "afterMonths", "6"));
        Api.as("bureau")
                .get("/rounds/" + later.id + "/appraisals")
                .then()
                .body("items.dueOn", hasItem(today().plusMonths(6).toString()));
        assertThat(Waits.of("bureau", "appraisal", later.id)).isZero();
    }

    @Test
    void writersSayHowItWentBeforeAndNobodyElseDoes() {
        report("applicant", first, "全年开设课程 12 门。").then().statusCode(200).body("selfAppraisals", hasSize(1));
        report("applicant", first, "补充：学员 860 人次。")
                .then()
                .body("selfAppraisals.text", contains("补充：学员 860 人次。", "全年开设课程 12 门。"));
        appraisal("bureau", first)
                .then()
                .body("selfAppraisals[0].authorName", equalTo(Accounts.name("applicant")))
                .body("answerable", equalTo(false));
        report("bureau", first, "办公室代填。").then().statusCode(403).body("code", equalTo("not-appraised"));
        report("applicant", first, " ").then().statusCode(422).body("errors.pointer", contains("/text"));
        Api.as("shaxi").get("/applications/" + first + "/appraisals").then().statusCode(404);
        Api.as("shaxi").get("/appraisals/" + id(first)).then().statusCode(404);
        list("bureau")
                .then()
                .body("items.find { it.applicationId == '%s' }.selfAppraised".formatted(first), equalTo(true));
        assertThat(told("expert2")).contains("self-appraisal-given");
    }

    @Test
    void whatDoesWellEnoughGoesOnAndIsAwarded() {
        find("bureau", first, EXCELLENT)
                .then()
                .statusCode(200)
                .body("state", equalTo("PASSED"))
                .body("findings[0].grade", equalTo("EXCELLENT"))
                .body("findings[0].score", equalTo(90.0f))
                .body("findings[0].marks.item", contains("课程开设", "档案台账", "队伍建设"))
                .body("findings[0].putRightUntil", nullValue())
                .body("appraisable", equalTo(false));
        assertThat(round.state(first)).isEqualTo("SELECTED");
        result(first).then().body("outcome", equalTo("SELECTED")).body("award.grade", equalTo("重点"));
        assertThat(told("applicant")).contains("appraisal-passed");
        assertThat(happened(first)).contains("APPRAISAL_PASSED", "SELECTED");
        find("bureau", first, PASS).then().statusCode(409).body("code", equalTo("appraisal-over"));
        report("applicant", first, "太晚了。").then().statusCode(409).body("code", equalTo("appraisal-over"));

        find("bureau", round.second, PASS).then().body("findings.grade", contains("PASS"));
        assertThat(Waits.of("bureau", "appraisal", round.id)).isZero();
        Api.as("bureau").get("/rounds/" + round.id).then().body("standing", equalTo("CONCLUDED"));
    }

    @Test
    void allThatIsWrongWithMarksIsToldAtOnce() {
        find("bureau", first, List.of(17.99, 31, 10))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/marks/0", "/marks/1"))
                .body("errors.code", containsInAnyOrder("digits", "score-out-of-range"));
    }

    @Test
    void isLookedAtOnADayOfTheStageAndTheSecondTimeNotBeforeTheFirst() {
        findOn("bureau", first, FAIL, LocalDate.of(1900, 1, 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/visitedOn"))
                .body("errors.code", contains("before-day"));
        find("bureau", first, FAIL).then().statusCode(200);
        report("applicant", first, "已整改。").then().statusCode(200);
        findOn("bureau", first, PASS, today().minusDays(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-day"));
        find("bureau", first, PASS).then().statusCode(200);
    }

    @Test
    void whatFallsShortIsPutRightAndLookedAtOnceMore() {
        report("applicant", first, "全年开设课程 12 门。");
        find("bureau", first, FAIL)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUTTING_RIGHT"))
                .body("findings[0].grade", equalTo("FAIL"))
                .body("findings[0].score", equalTo(59.89f))
                .body("putRightUntil", equalTo(today().plusDays(20).toString()));
        assertThat(round.stage(first)).isEqualTo("appraisal");
        assertThat(told("applicant")).contains("to-be-put-right");
        assertThat(happened(first)).contains("TO_BE_PUT_RIGHT");
        assertThat(Waits.of("bureau", "appraisal", round.id)).isEqualTo(1);
        find("bureau", first, PASS).then().statusCode(409).body("code", equalTo("being-put-right"));

        report("applicant", first, "已补开课程、补齐档案。").then().statusCode(200);
        assertThat(Waits.of("bureau", "appraisal", round.id)).isEqualTo(2);
        find("bureau", first, PASS)
                .then()
                .statusCode(200)
                .body("state", equalTo("PASSED"))
                .body("findings.grade", contains("PASS", "FAIL"));
        assertThat(round.state(first)).isEqualTo("SELECTED");
    }

    @Test
    void whatWasNotPutRightByItsDayIsLookedAtAllTheSameAndEnds() {
        find("bureau", first, FAIL);
        stored.execute("update appraisal set put_right_until = current_date - 1 where application_id = ?", first);
        assertThat(Waits.of("bureau", "appraisal", round.id)).isEqualTo(2);
        find("bureau", first, FAIL)
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("findings.putRightUntil", contains(nullValue(), notNullValue()));
        assertThat(round.state(first)).isEqualTo("NOT_SELECTED");
        result(first)
                .then()
                .body("outcome", equalTo("NOT_SELECTED"))
                .body("grade", nullValue())
                .body("overturned", nullValue())
                .body("appraisalFailedAt", notNullValue())
                .body("award", nullValue());
        assertThat(happened(first)).contains("TO_BE_PUT_RIGHT", "APPRAISAL_FAILED");
        assertThat(told("applicant")).contains("appraisal-failed");
        find("bureau", first, PASS).then().statusCode(409);
    }

    @Test
    void withoutDaysTheFirstLookIsTheLast() {
        DecidedRound strict = round(Map.of("items", "课程开设 30", "putRightDays", "0"));
        find("bureau", strict.first, List.of(17)).then().body("state", equalTo("FAILED"));
        assertThat(strict.state(strict.first)).isEqualTo("NOT_SELECTED");
        find("bureau", strict.second, List.of(18)).then().body("state", equalTo("PASSED"));
        assertThat(strict.state(strict.second)).isEqualTo("SELECTED");
    }

    @Test
    void marksAreOfEveryItemAndNoMoreThanItsFull() {
        find("bureau", first, List.of(30, 20)).then().statusCode(422).body("errors.code", contains("marks-incomplete"));
        find("bureau", first, List.of(30.5, 20, 41))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/marks/0", "/marks/2"))
                .body("errors.code", hasItem("score-out-of-range"));
        find("bureau", first, List.of(-1, 20, 30.25)).then().statusCode(422).body("errors", hasSize(2));
        findOn("bureau", first, PASS, today().plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        appraisal("bureau", first).then().body("findings", empty());
    }

    @Test
    void onlyWhoHandlesTheCaseSaysWhatItComesTo() {
        scene.grant("shaxi-lead", Role.COORDINATOR, round.county.centre, round.county.county);
        find("shaxi-lead", first, PASS).then().statusCode(403);
        find("expert3", first, PASS).then().statusCode(403).body("code", equalTo("not-the-organiser"));
        find("applicant", first, PASS).then().statusCode(403).body("code", equalTo("not-allowed"));
        find("auditor", first, PASS).then().statusCode(403);
        list("applicant").then().statusCode(403);
        find("expert2", first, PASS).then().statusCode(200);
    }

    /** {@code expert2} is an officer of the house that runs the round and of the first one's centre too. */
    @Test
    void nobodyAppraisesACaseOfTheirOwnUnit() {
        String appraisal = id(first);
        String tag = Api.as("bureau").get("/appraisals/" + appraisal).header("ETag");
        scene.grant("expert2", Role.OFFICER, round.county.centre, round.county.county);
        post("expert2", appraisal, "findings", tag, finding(PASS, today()))
                .then()
                .statusCode(403);
        find("expert2", round.second, PASS).then().statusCode(200);
        Api.as("expert2")
                .get("/rounds/" + round.id + "/appraisals")
                .then()
                .body("items.applicationId", contains(round.second.toString()));
    }

    @Test
    void twoWhoLookAtOnceDoNotBothSayWhatItComesTo() {
        String appraisal = id(first);
        String tag = Api.as("bureau").get("/appraisals/" + appraisal).header("ETag");
        report("applicant", first, "自评。");
        post("bureau", appraisal, "findings", tag, finding(PASS, today()))
                .then()
                .statusCode(412);
        post("bureau", appraisal, "findings", null, finding(PASS, today()))
                .then()
                .statusCode(428);
    }

    /** What was decided is not withdrawn any more, so that no appraisal is left without its case. */
    @Test
    void whatIsAppraisedIsNotWithdrawn() {
        round.county.withdraw("applicant", first).then().statusCode(409);
        assertThat(round.stage(first)).isEqualTo("appraisal");
    }

    private DecidedRound round(Map<String, String> settings) {
        return DecidedRound.in(scene, Map.of(), List.of(RoundScene.stage("appraisal", "年度考核", settings)));
    }

    private Response list(String by) {
        return Api.as(by).get("/rounds/" + round.id + "/appraisals");
    }

    private static String id(UUID application) {
        return Api.as("auditor")
                .get("/applications/" + application + "/appraisals")
                .path("items[0].id");
    }

    private static Response appraisal(String by, UUID application) {
        return Api.as(by).get("/appraisals/" + id(application));
    }

    private static Response report(String by, UUID application, String text) {
        String tag = appraisal("auditor", application).header("ETag");
        return post(by, id(application), "self-appraisals", tag, Map.of("text", text));
    }

    private static Response find(String by, UUID application, List<Number> marks) {
        return findOn(by, application, marks, today());
    }

    private static Response findOn(String by, UUID application, List<Number> marks, LocalDate on) {
        String tag = appraisal("auditor", application).header("ETag");
        return post(by, id(application), "findings", tag, finding(marks, on));
    }

    private static Map<String, Object> finding(List<Number> marks, LocalDate on) {
        return Map.of("visitedOn", on, "marks", marks, "remark", "现场查看了课程和档案。");
    }

    private static Response post(String by, String appraisal, String what, String tag, Map<String, ?> body) {
        var call = Api.as(by).contentType(ContentType.JSON).body(body);
        return (tag == null ? call : call.header("If-Match", tag)).post("/appraisals/" + appraisal + "/" + what);
    }

    private static Response result(UUID application) {
        return Api.as("applicant").get("/applications/" + application + "/result");
    }

    private static List<String> happened(UUID application) {
        return Api.as("applicant")
                .get("/applications/" + application + "/history")
                .path("items.kind");
    }

    private static List<String> told(String who) {
        return Api.as(who).get("/notifications").path("items.kind");
    }

    private static LocalDate today() {
        return LocalDate.now(RequestTime.ZONE);
    }
}
