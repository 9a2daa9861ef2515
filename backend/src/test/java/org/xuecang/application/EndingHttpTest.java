package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import org.xuecang.testing.StoredRounds;

/** What becomes of applications that nobody can do anything with any more. */
@HttpTest
class EndingHttpTest {

    private static final int ENDORSEMENT = 1;
    private static final int CHECK = 2;
    private static final Map<String, Object> RETURNED = Map.of(
            "points", List.of(Map.of("met", true), Map.of("met", false)), "verdict", "RETURNED", "reason", "请补照片。");

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ApplicationScene county;
    private UUID round;

    @BeforeEach
    void aRound() {
        county = ApplicationScene.in(scene);
        round = county.openRound(9);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void endsWhatItsUnitDidNotEndorseInTime() {
        UUID application = county.submitted("applicant", round);
        closedSince("2 days");
        end("bureau", ENDORSEMENT, "名额已用完。")
                .then()
                .statusCode(200)
                .body("ended.applicationId", contains(application.toString()))
                .body("ended.why", contains("NOT_ENDORSED"))
                .body("ended.title", contains("丝竹学习基地"))
                .body("kept", empty());
        county.get("applicant", application)
                .then()
                .body("state", equalTo("NOT_SELECTED"))
                .body("stageId", nullValue())
                .body("actions", empty())
                .body("steps.name", contains("申报", "单位推荐"));
        history("applicant", application)
                .then()
                .body("items[0].kind", equalTo("NOT_ENDORSED"))
                .body("items[0].reason", equalTo("名额已用完。"))
                .body("items[0].byName", nullValue());
    }

    @Test
    void tellsItAsTheResultAndToUnitAndApplicant() {
        UUID application = county.submitted("applicant", round);
        closedSince("2 days");
        end("bureau", ENDORSEMENT, null).then().statusCode(200);
        for (String who : List.of("applicant", "chengxiang-lead", "bureau")) {
            Api.as(who)
                    .get("/applications/" + application + "/result")
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("NOT_SELECTED"))
                    .body("ending.why", equalTo("NOT_ENDORSED"))
                    .body("ending.reason", nullValue())
                    .body("score", nullValue());
        }
        Inbox.toldOf("applicant", application.toString(), List.of("application-not-endorsed"));
        Inbox.unreadOf("chengxiang-lead", application.toString(), List.of("application-not-endorsed"));
    }

    @Test
    void endsWhatWasNotCorrectedInTimeWhereverItWasReturned() {
        UUID byUnit = county.submitted("applicant", round);
        county.giveBack(byUnit, Instant.now().plus(1, ChronoUnit.DAYS)).then().statusCode(200);
        UUID byOffice = returned("chengxiang");
        lateSince("1 second");
        end("bureau", ENDORSEMENT, null).then().body("ended.why", contains("NOT_CORRECTED"));
        end("bureau", CHECK, null)
                .then()
                .body("ended.applicationId", contains(byOffice.toString()))
                .body("ended.why", contains("NOT_CORRECTED"));
        county.get("applicant", byUnit).then().body("steps.name", contains("申报", "单位推荐"));
        county.get("chengxiang", byOffice)
                .then()
                .body("state", equalTo("NOT_SELECTED"))
                .body("correctUntil", nullValue())
                .body("steps.name", contains("申报", "单位推荐", "评审中"))
                .body("steps.progress", contains("DONE", "DONE", "DONE"));
        Inbox.unreadOf("chengxiang", byOffice.toString(), List.of("application-not-corrected", "application-endorsed"));
        county.submit("chengxiang", byOffice).then().statusCode(409);
    }

    @Test
    void showsItFirstAndChangesNothing() {
        UUID application = county.submitted("applicant", round);
        closedSince("2 days");
        Api.as("bureau")
                .queryParam("dryRun", true)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(endings(ENDORSEMENT))
                .then()
                .statusCode(200)
                .body("ended.applicationId", contains(application.toString()));
        county.get("applicant", application).then().body("state", equalTo("SUBMITTED"));
        history("applicant", application).then().body("items[0].kind", equalTo("SUBMITTED"));
        Api.as("bureau").get("/rounds/" + round).then().body("standing", equalTo("CLOSED"));
    }

    @Test
    void endsNothingThatCanStillGoOn() {
        UUID waiting = county.submitted("applicant", round);
        UUID corrected = county.submitted("chengxiang", round);
        Instant until = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        county.giveBack(corrected, until).then().statusCode(200);
        closedSince("1 day");
        end("bureau", ENDORSEMENT, null)
                .then()
                .statusCode(200)
                .body("ended", empty())
                .body("kept.applicationId", contains(corrected.toString()))
                .body("kept.why", contains("BEING_CORRECTED"))
                .body("kept.correctUntil", contains(until.toString()));
        closedSince("2 days");
        end("bureau", ENDORSEMENT, null)
                .then()
                .body("ended.applicationId", contains(waiting.toString()))
                .body("kept.applicationId", contains(corrected.toString()));
        county.submit("chengxiang", corrected).then().statusCode(200);
    }

    @Test
    void isCountedBesideTheStageForStaff() {
        county.submitted("applicant", round);
        returned("chengxiang");
        round().then().body("stages.leftOver", contains(0, 0, 0, 0));
        closedSince("2 days");
        lateSince("1 second");
        round().then().body("stages.waiting", contains(0, 1, 1, 0)).body("stages.leftOver", contains(0, 1, 1, 0));
        Api.as("chengxiang").get("/rounds/" + round).then().body("stages[1].leftOver", nullValue());
    }

    @Test
    void leavesOwnCasesToWhoStandsIn() {
        UUID own = stored.application(round, county.office, stageId(ENDORSEMENT), "本局的", "expert6");
        UUID other = county.submitted("applicant", round);
        closedSince("2 days");
        end("bureau", ENDORSEMENT, null)
                .then()
                .body("ended.applicationId", contains(other.toString()))
                .body("kept.applicationId", contains(own.toString()))
                .body("kept.why", contains("OWN_CASE"))
                .body("kept.correctUntil", contains(nullValue()));
        round().then().body("standing", equalTo("CLOSED"));
        standsIn("university", county.office);
        end("university", ENDORSEMENT, null)
                .then()
                .statusCode(200)
                .body("ended.applicationId", contains(own.toString()));
        round().then().body("standing", equalTo("CONCLUDED"));
    }

    @Test
    void showsAStandInNothingOfOtherUnits() {
        UUID own = stored.application(round, county.office, stageId(ENDORSEMENT), "本局的", "expert6");
        county.submitted("applicant", round);
        closedSince("2 days");
        standsIn("university", county.office);
        end("university", ENDORSEMENT, null)
                .then()
                .body("ended.applicationId", contains(own.toString()))
                .body("kept", empty());
    }

    @Test
    void isForTheOrganiserAlone() {
        county.submitted("applicant", round);
        closedSince("2 days");
        end("chengxiang-lead", ENDORSEMENT, null).then().statusCode(403).body("code", equalTo("not-allowed"));
        scene.grant("university", Role.COORDINATOR, county.other, county.county);
        end("university", ENDORSEMENT, null).then().statusCode(403).body("code", equalTo("not-the-organiser"));
        scene.grant("expert5", Role.OFFICER, scene.county());
        end("expert5", ENDORSEMENT, null).then().statusCode(404);
        UUID elsewhere = county.openRound(county.programme(), 2, 2, Map.of());
        String foreign = Api.as("bureau").get("/rounds/" + elsewhere).path("stages[1].id");
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/rounds/" + round + "/stages/" + foreign + "/endings")
                .then()
                .statusCode(404);
    }

    @Test
    void takesAReasonOfSomeLengthOrNone() {
        end("bureau", ENDORSEMENT, "长".repeat(501)).then().statusCode(422).body("errors.pointer", contains("/reason"));
        end("bureau", ENDORSEMENT, " ").then().statusCode(200);
    }

    @Test
    void concludesTheRoundWithTheLast() {
        county.submitted("applicant", round);
        closedSince("2 days");
        end("bureau", ENDORSEMENT, null);
        round().then().body("standing", equalTo("CONCLUDED")).body("stages.waiting", contains(0, 0, 0, 0));
    }

    @Test
    void isDoneOnceHoweverManyDoItAtOnce() throws Exception {
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            waiting.add(county.submitted("applicant", round));
        }
        closedSince("2 days");
        List<Callable<Response>> calls = Collections.nCopies(6, () -> end("bureau", ENDORSEMENT, null));
        List<Response> answers = AtOnce.all(calls);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 503));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 200)
                        .mapToInt(answer -> answer.<List<?>>path("ended").size())
                        .sum())
                .isEqualTo(4);
        for (UUID application : waiting) {
            assertThat(history("applicant", application).<List<String>>path("items.kind"))
                    .containsOnlyOnce("NOT_ENDORSED");
        }
        round().then().body("standing", equalTo("CONCLUDED"));
    }

    /** A correction that came in time stands, and one that did not is ended; never both. */
    @Test
    void neverEndsWhatIsCorrectedAtThatMoment() throws Exception {
        List<UUID> late = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            late.add(returned("chengxiang"));
        }
        Instant until = Instant.now().plusMillis(900);
        stored.execute(
                "update round_application set correct_until = ? where state = 'RETURNED' and round_id = ?",
                until,
                round);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < late.size(); i++) {
            UUID application = late.get(i);
            long early = 60L - 30L * i;
            String tag = county.get("chengxiang", application).header("ETag");
            calls.add(() -> {
                waitFor(until.minusMillis(early));
                return Api.as("chengxiang")
                        .header("If-Match", tag)
                        .contentType(ContentType.JSON)
                        .body(Map.of("truthful", true))
                        .post("/applications/" + application + "/submission")
                        .statusCode();
            });
        }
        calls.add(() -> {
            waitFor(until);
            return end("bureau", CHECK, null).statusCode();
        });
        List<Integer> statuses = AtOnce.all(calls);
        assertThat(statuses.getLast()).isEqualTo(200);
        end("bureau", CHECK, null).then().statusCode(200);
        for (int i = 0; i < late.size(); i++) {
            boolean corrected = statuses.get(i) == 200;
            county.get("chengxiang", late.get(i))
                    .then()
                    .body("state", equalTo(corrected ? "SUBMITTED" : "NOT_SELECTED"))
                    .body("revision", equalTo(corrected ? 2 : 1));
            List<String> happened = history("chengxiang", late.get(i)).path("items.kind");
            assertThat(happened.getFirst()).isEqualTo(corrected ? "CORRECTED" : "NOT_CORRECTED");
            assertThat(happened.contains("CORRECTED")).isEqualTo(corrected);
        }
    }

    @Test
    void isForGood() {
        UUID application = county.submitted("applicant", round);
        closedSince("2 days");
        end("bureau", ENDORSEMENT, null);
        county.withdraw("applicant", application).then().statusCode(409);
        county.act("applicant", application, "revival", null).then().statusCode(409);
        county.endorse(application).then().statusCode(409);
    }

    private static void waitFor(Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, ChronoUnit.MILLIS.between(Instant.now(), moment)));
    }

    /** Endorsed, and returned by the office for some days. */
    private UUID returned(String by) {
        UUID application = county.endorsed(by, round);
        Map<String, Object> check = new HashMap<>(RETURNED);
        check.put("correctUntil", Instant.now().plus(3, ChronoUnit.DAYS).toString());
        county.act("bureau", application, "formal-check", check).then().statusCode(200);
        return application;
    }

    private void closedSince(String ago) {
        stored.execute(
                "update application_round set opens_at = now() - interval '9 days', closes_at = now() - cast(? as interval)"
                        + " where id = ?",
                ago,
                round);
    }

    private void lateSince(String ago) {
        stored.execute(
                "update round_application set correct_until = now() - cast(? as interval)"
                        + " where state = 'RETURNED' and round_id = ?",
                ago,
                round);
    }

    private void standsIn(String who, UUID unit) {
        UUID person = scene.grant(who, Role.COORDINATOR, county.other, county.county);
        stored.execute("insert into round_stand_in (round_id, unit_id, user_id) values (?, ?, ?)", round, unit, person);
    }

    private Response end(String by, int stage, String reason) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(reason == null ? Map.of() : Map.of("reason", reason))
                .post(endings(stage));
    }

    private String endings(int stage) {
        return "/rounds/" + round + "/stages/" + stageId(stage) + "/endings";
    }

    private UUID stageId(int stage) {
        return UUID.fromString(round().path("stages[" + stage + "].id"));
    }

    private Response round() {
        return Api.as("bureau").get("/rounds/" + round);
    }

    private static Response history(String by, UUID application) {
        return Api.as(by).get("/applications/" + application + "/history");
    }
}
