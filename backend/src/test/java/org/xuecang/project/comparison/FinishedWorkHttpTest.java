package org.xuecang.project.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Role;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** {@code bureau} calls finished works of both centres into a round that compares them. */
@HttpTest
class FinishedWorkHttpTest {

    private static final LocalDate CONCLUDED = LocalDate.of(2026, 1, 31);

    @Inject
    Scene scene;

    @Inject
    StoredRounds rows;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;
    private String photo;
    private UUID earlier;
    private UUID award;
    private UUID round;

    @BeforeEach
    void aFinishedWorkAndARoundThatComparesSuch() {
        county = ApplicationScene.in(scene);
        UUID before = county.openRound(9);
        earlier = county.written("applicant", before);
        photo = Api.as("applicant")
                .multiPart("file", "现场.txt", "现场".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/files")
                .path("id");
        Map<String, Object> answers = Map.of("photo", photo, "phone", "13812345678", "goals", "一百场");
        assertThat(county.write("applicant", earlier, Map.of("answers", answers))
                        .statusCode())
                .isEqualTo(200);
        assertThat(county.submit("applicant", earlier).statusCode()).isEqualTo(200);
        award = awarded(earlier, county.centre, CONCLUDED);
        round = comparing(1);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private UUID comparing(int batch) {
        UUID programme = county.programme(List.of(
                RoundScene.stage("submission", "参评", Map.of("finishedOnly", "true")),
                RoundScene.stage("decision", "评比", Map.of())));
        return county.openRound(programme, batch, 9, Map.of());
    }

    private UUID awarded(UUID application, UUID unit, LocalDate concluded) {
        UUID id = Ids.next();
        rows.execute("""
                insert into award (id, round_id, application_id, programme_id, unit_id, level, from_above, grade, awarded_on,
                    concluded_on, made_at, version)
                select ?, r.id, a.id, r.programme_id, ?, r.level, false, '重点', date '2025-05-01', ?, now(), 0
                from round_application a join application_round r on r.id = a.round_id where a.id = ?
                """, id, unit, concluded, application);
        return id;
    }

    private static Response list(String by, UUID round) {
        return Api.as(by).get("/rounds/" + round + "/finished-works");
    }

    private static Response callIn(String by, UUID round, UUID... awards) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(Map.of("awardIds", List.of(awards)))
                .post("/rounds/" + round + "/finished-works");
    }

    private static UUID called(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return UUID.fromString(answer.path("items[0].applicationId"));
    }

    @Test
    void whatPassedItsAppraisalIsFinishedTooAndWhatAwaitsItIsNot() {
        rows.execute("update award set concluded_on = null where id = ?", award);
        list("bureau", round).then().body("items", empty());
        UUID before = jdbi.withHandle(sql -> sql.select("select round_id from round_application where id = ?", earlier)
                .mapTo(UUID.class)
                .one());
        rows.execute("""
                insert into appraisal (id, application_id, stage_id, round_id, state, due_on, changed_at, version)
                values (?, ?, ?, ?, 'AWAITING', date '2026-01-01', now(), 0)
                """, Ids.next(), earlier, rows.stage(before, "appraisal", "{}"), before);
        list("bureau", round).then().body("items", empty());
        callIn("bureau", round, award).then().statusCode(422);
        rows.execute("update appraisal set state = 'PASSED' where application_id = ?", earlier);
        list("bureau", round).then().body("items.awardId", contains(award.toString()));
        called(callIn("bureau", round, award));
    }

    @Test
    void aWorkComesInAsItWasHandedInAndItsWritersHandItInAgain() {
        UUID colleague = scene.grant("expert1", Role.APPLICANT, county.centre);
        rows.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                earlier,
                colleague);
        list("bureau", round)
                .then()
                .statusCode(200)
                .body("items.awardId", contains(award.toString()))
                .body("items[0].grade", equalTo("重点"))
                .body("items[0].applicationId", nullValue());
        UUID application = called(callIn("bureau", round, award));
        Response draft = county.get("applicant", application);
        draft.then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("title", equalTo("丝竹学习基地"))
                .body("answers.name", equalTo("丝竹"))
                .body("answers.goals", equalTo("一百场"))
                .body("answers.phone", equalTo("13812345678"))
                .body("answers.photo", not(equalTo(photo)))
                .body("answers.photo", notNullValue());
        Api.as("applicant")
                .get("/files/" + draft.path("answers.photo") + "/content")
                .then()
                .statusCode(200);
        assertThat(county.get("expert1", application).statusCode()).isEqualTo(200);
        list("bureau", round).then().body("items[0].handedIn", equalTo(false));
        assertThat(county.submit("applicant", application).statusCode()).isEqualTo(200);
        list("bureau", round)
                .then()
                .body("items[0].applicationId", equalTo(application.toString()))
                .body("items[0].handedIn", equalTo(true));
        assertThat(county.get("bureau", application).<String>path("stageKind")).isEqualTo("decision");
        Api.as("applicant")
                .get("/applications/" + application + "/guidance")
                .then()
                .body("continues.applicationId", equalTo(earlier.toString()));
        assertThat(county.get("applicant", earlier).<String>path("answers.photo"))
                .isEqualTo(photo);
    }

    @Test
    void itsWritersAreTold() {
        called(callIn("bureau", round, award));
        assertThat(told()).hasSize(1);
    }

    private List<UUID> told() {
        return jdbi.withHandle(sql -> sql.select(
                        "select id from notification where subject_id = ? and kind = 'finished-work-called'", round)
                .mapTo(UUID.class)
                .list());
    }

    @Test
    void aPreviewCallsNothingIn() {
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("awardIds", List.of(award)))
                .post("/rounds/" + round + "/finished-works?dryRun=true")
                .then()
                .statusCode(200)
                .body("items.title", contains("丝竹学习基地"));
        list("bureau", round).then().body("items[0].applicationId", nullValue());
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsNotFinishedOrHoldsNoMoreIsNotCalledIn() {
        UUID before = county.openRound(county.programme(), 2, 9, Map.of());
        UUID unfinished = awarded(county.submitted("applicant", before), county.centre, null);
        UUID other = awarded(county.submitted("shaxi", before), county.other, CONCLUDED);
        list("bureau", round).then().body("items.awardId", containsInAnyOrder(award.toString(), other.toString()));
        rows.execute("update award set withdrawn_on = current_date, withdrawn_why = '材料不实。' where id = ?", other);
        callIn("bureau", round, award, unfinished, other, award)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/awardIds/1", "/awardIds/2", "/awardIds/3"))
                .body("errors.code", containsInAnyOrder("no-finished-work", "no-finished-work", "twice"));
        list("bureau", round).then().body("items", hasSize(1)).body("items[0].applicationId", nullValue());
    }

    @Test
    void aWorkStandsInARoundOnceUnlessItsDraftWasGivenUp() {
        UUID application = called(callIn("bureau", round, award));
        callIn("bureau", round, award).then().statusCode(422).body("errors.code", hasItem("already-called-in"));
        UUID elsewhere = comparing(2);
        assertThat(called(callIn("bureau", elsewhere, award))).isNotEqualTo(application);
        Api.as("applicant")
                .header("If-Match", county.get("applicant", application).header("ETag"))
                .delete("/applications/" + application)
                .then()
                .statusCode(204);
        assertThat(called(callIn("bureau", round, award))).isNotEqualTo(application);
    }

    @Test
    void nobodyBeginsAnApplicationInSuchARound() {
        county.begin("applicant", round).then().statusCode(409).body("code", equalTo("round-takes-finished-work"));
        UUID plain = county.openRound(county.programme(), 3, 9, Map.of());
        callIn("bureau", plain, award).then().statusCode(409).body("code", equalTo("round-takes-no-finished-work"));
        assertThat(county.begin("applicant", plain).statusCode()).isEqualTo(201);
    }

    @Test
    void aWorkThatHoldsNoMoreIsNeitherHandedInNorAwarded() {
        UUID application = called(callIn("bureau", round, award));
        holds(false);
        county.submit("applicant", application)
                .then()
                .statusCode(422)
                .body("errors.code", contains("work-not-finished"))
                .body("errors.message", contains(containsString("丝竹学习基地")));
        holds(true);
        assertThat(county.submit("applicant", application).statusCode()).isEqualTo(200);
        holds(false);
        rows.execute("update application_round set closes_at = now() - interval '1 minute' where id = ?", round);
        decide("*", application, "SELECTED")
                .then()
                .statusCode(200)
                .body("hindrances.code", contains("work-not-finished"));
        String tag = Api.as("bureau").get("/rounds/" + round + "/decision").header("ETag");
        Api.as("bureau")
                .header("If-Match", tag)
                .post("/rounds/" + round + "/decision/sign-off")
                .then()
                .statusCode(422)
                .body("errors.code", contains("work-not-finished"));
        decide(tag, application, "NOT_SELECTED").then().statusCode(200).body("hindrances", empty());
    }

    private void holds(boolean holds) {
        String told = holds ? "null, withdrawn_why = null" : "current_date, withdrawn_why = '材料不实。'";
        rows.execute("update award set withdrawn_on = " + told + " where id = ?", award);
    }

    private Response decide(String tag, UUID application, String outcome) {
        String seen = "*".equals(tag)
                ? Api.as("bureau").get("/rounds/" + round + "/decision").header("ETag")
                : tag;
        return Api.as("bureau")
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "reason", "经集体研究。", "items", List.of(Map.of("applicationId", application, "outcome", outcome))))
                .put("/rounds/" + round + "/decision");
    }

    @Test
    void ownCasesAreLeftOutAndOthersDoNotRunIt() {
        UUID officer = scene.grant("expert2", Role.OFFICER, county.office, county.county);
        rows.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                earlier,
                officer);
        list("expert2", round).then().statusCode(200).body("items", empty());
        callIn("expert2", round, award).then().statusCode(422).body("errors.code", contains("no-finished-work"));
        scene.grant("expert3", Role.OFFICER, county.centre, county.county);
        callIn("expert3", round, award).then().statusCode(403).body("code", equalTo("not-the-organiser"));
        list("applicant", round).then().statusCode(403);
    }
}
