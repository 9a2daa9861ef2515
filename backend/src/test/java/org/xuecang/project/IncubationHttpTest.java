package org.xuecang.project;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
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

/** Selected cases are incubated: {@code expert4} and {@code expert5} may advise, {@code expert6} is of the first one's unit. */
@HttpTest
class IncubationHttpTest {

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private DecidedRound round;
    private UUID first;
    private UUID mentor;
    private UUID other;

    @BeforeEach
    void twoThatAreIncubated() {
        round = DecidedRound.in(
                scene,
                Map.of(),
                List.of(RoundScene.stage("incubation", "培育", Map.of("months", "6", "adviceAtLeast", "1"))));
        first = round.first;
        UUID house = ApplicationScene.organisation("CENTRE", "专家单位", round.county.county);
        mentor = scene.grant("expert4", Role.EXPERT, house, round.county.county);
        other = scene.grant("expert5", Role.EXPERT, house, round.county.county);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void casesComeToItWithTheDecisionAndWaitForAMentor() {
        list().then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.mentorId", contains(nullValue(), nullValue()))
                .body("items.until", hasItem(today().plusMonths(6).toString()));
        assertThat(Waits.of("bureau", "incubation", round.id)).isEqualTo(2);
        name("bureau", first, mentor, null).then().statusCode(200).body("mentor.state", equalTo("ASKED"));
        assertThat(Waits.of("bureau", "incubation", round.id)).isEqualTo(1);
        list().then().body("items[1].mentorName", equalTo(Accounts.name("expert4")));
    }

    @Test
    void aMentorAnswersForThemselves() {
        name("bureau", first, mentor, null);
        assertThat(Waits.of("expert4", "guidance", round.id)).isEqualTo(1);
        String id = own("expert4");
        Api.as("expert5").get("/me/mentorships/" + id).then().statusCode(404);
        Api.as("expert4")
                .get("/me/mentorships/" + id)
                .then()
                .body("state", equalTo("ASKED"))
                .body("material.title", notNullValue());
        act("expert4", id, "acceptance", null).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        act("expert4", id, "acceptance", null).then().statusCode(409).body("code", equalTo("mentorship-answered"));
        assertThat(Waits.of("expert4", "guidance", round.id)).isZero();

        name("bureau", round.second, other, null);
        String declined = own("expert5");
        act("expert5", declined, "decline", Map.of("reason", "近期在外出差。")).then().statusCode(204);
        Api.as("expert5").get("/me/mentorships/" + declined).then().statusCode(404);
        assertThat(Waits.of("bureau", "incubation", round.id)).isEqualTo(1);
    }

    @Test
    void nobodyAdvisesTheirOwnUnitsCaseAndStaffNoneOfTheirOwn() {
        UUID ofUnit = scene.grant("expert6", Role.EXPERT, round.county.centre, round.county.county);
        name("bureau", first, ofUnit, null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reviewer-of-same-unit"));
        name("bureau", first, scene.account("applicant"), null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-an-expert"));
        scene.grant("shaxi-lead", Role.COORDINATOR, round.county.centre, round.county.county);
        name("shaxi-lead", first, mentor, null).then().statusCode(403);
        name("applicant", first, mentor, null).then().statusCode(403);
    }

    @Test
    void anotherMentorIsNamedWithAReason() {
        String before = mentored();
        name("bureau", first, mentor, null).then().statusCode(422);
        name("bureau", first, other, null).then().statusCode(422).body("errors.pointer", contains("/reason"));
        name("bureau", first, other, "原指导专家工作调动。").then().statusCode(200);
        advise("expert4", before, today(), "还想说一句。", null).then().statusCode(404);
        Api.as("expert5").get("/me/mentorships").then().body("items.applicationId", hasItem(first.toString()));
    }

    @Test
    void adviceIsDatedAndStaysACorrectionStandsBesideIt() {
        String id = mentored();
        advise("expert4", id, today().plusDays(1), "明天的。", null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        stored.execute("update mentorship set named_at = now() - interval '9 days' where application_id = ?", first);
        advise("expert4", id, LocalDate.of(1900, 1, 1), "百年前的。", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/givenOn"))
                .body("errors.code", contains("before-day"));
        advise("expert4", id, today().minusDays(3), "建议补充课程简介。", null).then().statusCode(200);
        String piece = guidance("applicant").path("advice[0].id");
        advise("expert4", id, today().minusDays(3), "建议补充课程简介和教案。", piece)
                .then()
                .statusCode(200)
                .body("guidance.advice", hasSize(2));
        advise("expert4", id, today(), "再更正一次。", piece)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/correctsId"));
        guidance("applicant")
                .then()
                .statusCode(200)
                .body("advice.text", containsInAnyOrder("建议补充课程简介。", "建议补充课程简介和教案。"))
                .body("advice.find { it.id == '%s' }.correctedBy".formatted(piece), notNullValue())
                .body("mentor.name", equalTo(Accounts.name("expert4")));
        list().then().body("items.find { it.applicationId == '%s' }.advice".formatted(first), equalTo(1));
    }

    @Test
    void adviceComesWithFilesThatOthersOfTheCaseRead() {
        String id = mentored();
        String file = Api.as("expert4")
                .multiPart("file", "advice.pdf", "%PDF-1.4 指导意见".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .multiPart("purpose", "guidance")
                .post("/files")
                .path("id");
        Api.as("expert4")
                .contentType(ContentType.JSON)
                .body(Map.of("givenOn", today(), "way", "ON_PAPER", "text", "见附件。", "fileIds", List.of(file)))
                .post("/me/mentorships/" + id + "/guidance")
                .then()
                .statusCode(200);
        guidance("applicant").then().body("advice[0].files.name", contains("advice.pdf"));
        Api.as("applicant").get("/files/" + file).then().statusCode(200);
        Api.as("expert5").get("/files/" + file).then().statusCode(404);
    }

    @Test
    void writersAnswerAdviceAndNobodyElseDoes() {
        String id = mentored();
        advise("expert4", id, today(), "建议完善反馈机制。", null);
        String piece = guidance("applicant").path("advice[0].id");
        answer("applicant", first, piece, "已设置学员意见箱。")
                .then()
                .statusCode(200)
                .body("advice[0].answers.text", contains("已设置学员意见箱。"));
        answer("bureau", first, piece, "办公室代答。").then().statusCode(403).body("code", equalTo("not-the-writer"));
        answer("shaxi", round.second, piece, "别人的项目。").then().statusCode(422);
        guidance("bureau").then().statusCode(200).body("answerable", equalTo(false));
        guidance("expert4").then().statusCode(200);
        guidance("shaxi").then().statusCode(404);
        List<String> told = Api.as("expert4").get("/notifications").path("items.kind");
        assertThat(told).contains("advice-answered", "mentor-named");
    }

    @Test
    void itEndsBeforeItsDayOrWithTooLittleAdviceOnlyWithAReason() {
        conclude(first, null)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("incubation-not-over", "advice-missing"));
        String id = mentored();
        advise("expert4", id, today(), "可以结束了。", null);
        stored.execute(
                "update incubation set until = current_date, since = current_date - 30 where application_id = ?",
                first);
        assertThat(Waits.of("bureau", "incubation", round.id)).isEqualTo(2);
        conclude(first, null).then().statusCode(200).body("mentor.state", equalTo("ENDED"));
        conclude(first, null).then().statusCode(409).body("code", equalTo("not-in-incubation"));
        Api.as("applicant")
                .get("/applications/" + first + "/result")
                .then()
                .body("outcome", equalTo("SELECTED"))
                .body("award.level", equalTo("COUNTY"));
        advise("expert4", id, today(), "太晚了。", null).then().statusCode(409).body("code", equalTo("mentorship-closed"));
        conclude(round.second, "建设任务提前完成。").then().statusCode(200);
        Api.as("bureau").get("/rounds/" + round.id).then().body("standing", equalTo("CONCLUDED"));
    }

    @Test
    void lateAdviceIsNamed() {
        mentored();
        stored.execute(
                "update mentorship set accepted_at = now() - interval '61 days' where application_id = ?", first);
        list().then().body("items.find { it.applicationId == '%s' }.adviceLate".formatted(first), equalTo(true));
        assertThat(Waits.of("expert4", "guidance", round.id)).isEqualTo(1);
    }

    @Test
    void writersReadTheAdviceOfWhatADraftContinues() {
        advise("expert4", mentored(), today(), "建议补充教案。", null);
        UUID programme = round.county.programme(
                List.of(RoundScene.stage("submission", "申报", Map.of()), RoundScene.stage("decision", "审定", Map.of())));
        UUID draft = round.county.begun("applicant", round.county.openRound(programme, 3, 9, Map.of()));
        Api.as("applicant")
                .get("/applications/" + draft + "/guidance")
                .then()
                .statusCode(200)
                .body("answerable", equalTo(true))
                .body("advice", empty());
        continueFrom("applicant", draft, first).then().statusCode(200).body("advice.text", contains("建议补充教案。"));
        for (String other : List.of("shaxi", "bureau")) {
            Api.as(other).get("/applications/" + draft + "/guidance").then().statusCode(404);
            continueFrom(other, draft, first).then().statusCode(404);
        }
    }

    @Test
    void adviceFollowsTheItemAndItsMentorReviewsNothingThatContinuesIt() {
        String id = mentored();
        advise("expert4", id, today(), "建议补充教案。", null);
        UUID programme = round.county.programme(List.of(
                RoundScene.stage("submission", "申报", Map.of()),
                RoundScene.stage("expert-review", "评审", Map.of()),
                RoundScene.stage("decision", "审定", Map.of())));
        UUID next = round.county.openRound(programme, 2, 9, Map.of());
        UUID later = round.county.submitted("applicant", next);
        Response before = Api.as("bureau").queryParam("application", later).get("/rounds/" + next + "/reviewers");
        before.then().body("items.find { it.id == '%s' }.conflict".formatted(mentor), nullValue());
        continueFrom("applicant", later, round.second).then().statusCode(422);
        continueFrom("shaxi", later, first).then().statusCode(404);
        continueFrom("applicant", later, first)
                .then()
                .statusCode(200)
                .body("continues.applicationId", equalTo(first.toString()))
                .body("advice.text", contains("建议补充教案。"));
        continueFrom("applicant", first, later).then().statusCode(422);
        Api.as("bureau")
                .queryParam("application", later)
                .get("/rounds/" + next + "/reviewers")
                .then()
                .body("items.find { it.id == '%s' }.conflict".formatted(mentor), equalTo("MENTOR"))
                .body("items.find { it.id == '%s' }.conflict".formatted(other), nullValue());
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(Map.of("applicationId", later, "reviewerId", mentor))))
                .post("/rounds/" + next + "/review-assignments")
                .then()
                .statusCode(422)
                .body("errors.code", contains("reviewer-was-mentor"));
        continueFrom("applicant", later, null).then().statusCode(200).body("advice", empty());
    }

    @Test
    void whatAnExpertWasGivenIsTakenBackOnceItContinuesWhatTheyAdvised() {
        mentored();
        UUID programme = round.county.programme(List.of(
                RoundScene.stage("submission", "申报", Map.of()),
                RoundScene.stage("expert-review", "评审", Map.of()),
                RoundScene.stage("decision", "审定", Map.of())));
        UUID next = round.county.openRound(programme, 2, 9, Map.of());
        UUID later = round.county.submitted("applicant", next);
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(Map.of("applicationId", later, "reviewerId", mentor))))
                .post("/rounds/" + next + "/review-assignments")
                .then()
                .statusCode(200);
        continueFrom("applicant", later, first);
        Api.as("bureau")
                .queryParam("application", later)
                .queryParam("state", "TAKEN_BACK")
                .get("/reviews")
                .then()
                .body("items", hasSize(1));
    }

    /** @return the id of the mentorship that {@code expert4} accepted */
    private String mentored() {
        assertThat(name("bureau", first, mentor, null).statusCode()).isEqualTo(200);
        String id = own("expert4");
        assertThat(act("expert4", id, "acceptance", null).statusCode()).isEqualTo(200);
        return id;
    }

    private String own(String who) {
        return Api.as(who).get("/me/mentorships").path("items[0].id");
    }

    private Response list() {
        return Api.as("bureau").get("/rounds/" + round.id + "/incubation");
    }

    private Response name(String by, UUID application, UUID person, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("mentorId", person));
        body.put("reason", reason);
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/applications/" + application + "/mentorships");
    }

    private Response act(String by, String id, String step, Map<String, ?> body) {
        var call = Api.as(by)
                .header("If-Match", Api.as(by).get("/me/mentorships/" + id).header("ETag"));
        return (body == null ? call : call.contentType(ContentType.JSON).body(body))
                .post("/me/mentorships/" + id + "/" + step);
    }

    private Response advise(String by, String id, LocalDate on, String text, String corrects) {
        Map<String, Object> body = new HashMap<>(Map.of("givenOn", on, "way", "ON_SITE", "text", text));
        body.put("correctsId", corrects);
        return Api.as(by).contentType(ContentType.JSON).body(body).post("/me/mentorships/" + id + "/guidance");
    }

    private Response guidance(String by) {
        return Api.as(by).get("/applications/" + first + "/guidance");
    }

    private Response answer(String by, UUID application, String piece, String text) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(Map.of("adviceId", piece, "text", text))
                .post("/applications/" + application + "/guidance-answers");
    }

    private Response conclude(UUID application, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", reason);
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/applications/" + application + "/incubation-conclusion");
    }

    private static Response continueFrom(String by, UUID application, UUID earlier) {
        Map<String, Object> body = new HashMap<>();
        body.put("earlierId", earlier);
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/applications/" + application + "/continuation");
    }

    private static LocalDate today() {
        return LocalDate.now(RequestTime.ZONE);
    }
}
