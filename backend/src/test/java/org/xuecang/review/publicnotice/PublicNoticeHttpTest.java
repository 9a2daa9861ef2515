package org.xuecang.review.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.round.calendar.WorkingDays;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;

@HttpTest
class PublicNoticeHttpTest {

    @Inject
    Scene scene;

    @Inject
    SystemTime clock;

    @Inject
    WorkingDays calendar;

    @Inject
    NoticeConclusionJob job;

    @Inject
    AsSystem system;

    private NoticeScene notices;

    @BeforeEach
    void aDecidedRound() {
        notices = NoticeScene.in(scene);
    }

    @AfterEach
    void setTheClockAndTakeRolesBack() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void draftsFromTheDecisionWithTheUsualWords() {
        notices.draft("bureau")
                .then()
                .statusCode(201)
                .header("Location", containsString("/rounds/" + notices.round.id + "/public-notice"))
                .body("state", equalTo("DRAFT"))
                .body("description.workingDays", equalTo(5))
                .body("description.title", containsString("公示"))
                .body("items.applicationId", contains(ids()))
                .body("items[0].grade", equalTo("重点"))
                .body("items[1].grade", nullValue())
                .body("items[0].applicantNames", contains(Accounts.name("applicant")))
                .body("firstDay", nullValue());
        notices.draft("bureau").then().statusCode(409).body("code", equalTo("public-notice-exists"));
        notices.patch(Map.of("contact", "职社科", "workingDays", 7))
                .then()
                .statusCode(200)
                .body("description.contact", equalTo("职社科"))
                .body("description.workingDays", equalTo(7));
        notices.patch(Map.of("contact", " ", "workingDays", 61))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contact", "/workingDays"));
    }

    @Test
    void isPreparedByWhoeverRunsTheRoundWithoutACaseOfTheirOwn() {
        notices.draft("expert3").then().statusCode(403).body("code", equalTo("not-the-organiser"));
        notices.draft("leader").then().statusCode(403);
        notices.draft("applicant").then().statusCode(404);
        notices.draft("bureau").then().statusCode(201).body("editable", equalTo(true));
        notices.get("auditor").then().statusCode(200).body("editable", equalTo(false));
        notices.get("shaxi").then().statusCode(404);
    }

    @Test
    void runsForTheWorkingDaysOfTheOfficialCalendarFromItsApproval() {
        UUID notice = notices.published();

        LocalDate today = LocalDate.now(RequestTime.ZONE);
        String first = calendar.last(today, 1).toString();
        String last = calendar.last(today, 5).toString();
        notices.get("bureau")
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("publishedAt", notNullValue())
                .body("firstDay", equalTo(first))
                .body("lastDay", equalTo(last));
        String signOff = notices.get("bureau")
                .then()
                .body("editable", equalTo(false))
                .extract()
                .path("signOffId");
        Api.as("leader").get("/sign-offs/" + signOff).then().body("subjectId", equalTo(notice.toString()));
        notices.patch(Map.of("text", "改")).then().statusCode(409).body("code", equalTo("public-notice-fixed"));
        Api.anonymous()
                .get("/public/notices/" + notice)
                .then()
                .statusCode(200)
                .body("running", equalTo(true))
                .body("lastDay", equalTo(last))
                .body("items.applicationId", contains(ids()));
    }

    @Test
    void showsNobodyWhatIsNotPublishedAndNoMoreThanNames() {
        String draft = notices.draft("bureau").path("id");
        Api.anonymous().get("/public/notices/" + draft).then().statusCode(404);
        Api.anonymous().get("/public/notices").then().statusCode(200).body("items.id", not(hasItem(draft)));
        notices.send().then().statusCode(200);
        Api.anonymous().get("/public/notices/" + draft).then().statusCode(404);
        notices.round.approve("public_notice");

        String shown = Api.anonymous().get("/public/notices/" + draft).asString();
        assertThat(shown)
                .doesNotContain("phone", "answers", Accounts.id("applicant").toString());
    }

    @Test
    void refusesAYearWhoseHolidaysNobodyEntered() {
        notices.draft("bureau").then().statusCode(201);
        clock.shift(Duration.ofDays(3653));
        notices.send().then().statusCode(409).body("code", equalTo("holidays-not-known"));
        notices.get("bureau").then().body("state", equalTo("DRAFT"));
    }

    @Test
    void comesBackAsADraftFromItsSignOff() {
        notices.draft("bureau").then().statusCode(201);
        notices.send().then().statusCode(200).body("state", equalTo("IN_SIGN_OFF"));
        notices.patch(Map.of("text", "改")).then().statusCode(409);
        notices.send().then().statusCode(409);
        String signOff = Api.as("expert1")
                .queryParam("waitingForMe", true)
                .get("/sign-offs")
                .path("items[0].id");
        String tag = Api.as("expert1").get("/sign-offs/" + signOff).header("ETag");
        Api.as("expert1")
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("reason", "名称有误"))
                .post("/sign-offs/" + signOff + "/return")
                .then()
                .statusCode(200);
        notices.patch(Map.of("text", "改")).then().statusCode(200);
    }

    @Test
    void endsOnceItsLastDayIsOverAndAwardsWhoeverNobodyObjectsTo() {
        notices.published();
        notices.conclude().then().statusCode(409).body("code", equalTo("public-notice-running"));
        clock.shift(notices.untilItIsOver());
        notices.conclude().then().statusCode(200).body("state", equalTo("CONCLUDED"));
        notices.conclude().then().statusCode(409).body("code", equalTo("public-notice-not-open"));
        assertThat(notices.round.state(notices.round.first)).isEqualTo("SELECTED");
        assertThat(notices.round.state(notices.round.second)).isEqualTo("SELECTED");
        Api.as("bureau").get("/rounds/" + notices.round.id).then().body("standing", equalTo("CONCLUDED"));
        Api.anonymous()
                .queryParam("q", "丝竹")
                .queryParam("programme", programme())
                .get("/public/results")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.grade", hasItem("重点"))
                .body("items.level", hasItem("COUNTY"))
                .body("total", equalTo(2));
        Api.anonymous()
                .queryParam("q", "没有%的")
                .queryParam("programme", programme())
                .get("/public/results")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void endsByItself() {
        notices.published();
        clock.shift(notices.untilItIsOver());
        system.run(() -> job.run());
        notices.get("bureau").then().body("state", equalTo("CONCLUDED"));
        assertThat(notices.round.state(notices.round.first)).isEqualTo("SELECTED");
        system.run(() -> job.run());
    }

    @Test
    void keepsWhoeverIsObjectedToWaitingAlone() {
        UUID notice = notices.published();
        NoticeScene.object(notice, notices.round.first, Map.of()).then().statusCode(201);
        clock.shift(notices.untilItIsOver());
        notices.conclude().then().statusCode(200).body("disputed", equalTo(1));
        assertThat(notices.round.stage(notices.round.first)).isEqualTo("public-notice");
        assertThat(notices.round.state(notices.round.second)).isEqualTo("SELECTED");
        Api.as("bureau").get("/rounds/" + notices.round.id).then().body("standing", equalTo("CLOSED"));
    }

    @Test
    void listsInFewStatementsThoseThatRunFirst() throws Exception {
        UUID notice = notices.published();
        int statements = SqlCount.during(() -> Api.anonymous().get("/public/notices"));
        assertThat(statements).isLessThanOrEqualTo(6);
        assertThat(SqlCount.during(() -> Api.anonymous().get("/public/results")))
                .isLessThanOrEqualTo(6);
        List<String> lastDays = Api.anonymous().get("/public/notices").path("items.lastDay");
        assertThat(lastDays).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(everyNotice()).contains(notice.toString());
    }

    /** Page by page: other tests publish too. */
    private static List<String> everyNotice() {
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            var call = Api.anonymous().queryParam("limit", 200);
            Response page = (next == null ? call : call.queryParam("cursor", next)).get("/public/notices");
            ids.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);
        return ids;
    }

    private String programme() {
        return Api.as("bureau").get("/rounds/" + notices.round.id).path("programmeId");
    }

    private String[] ids() {
        return new String[] {notices.round.first.toString(), notices.round.second.toString()};
    }
}
