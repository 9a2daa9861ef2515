package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** A round whose window ends later for one unit or one applicant than for the others. */
@HttpTest
class OwnEndHttpTest {

    private final Instant end = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    ApplicationHandover handover;

    private ApplicationScene county;
    private UUID round;

    @BeforeEach
    void anOpenRound() {
        county = ApplicationScene.in(scene);
        round = county.openRound(9);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void letsAUnitsPeopleHandInForLonger() {
        UUID theirs = county.written("applicant", round);
        UUID another = county.written("shaxi", round);
        closedSince("1 hour");
        county.submit("applicant", theirs).then().statusCode(409).body("code", equalTo("round-closed"));
        forUnit(end).then().statusCode(200);
        county.get("applicant", theirs)
                .then()
                .body("closesAt", equalTo(end.toString()))
                .body("actions", contains("EDIT", "SHARE", "SUBMIT", "DISCARD"));
        county.submit("applicant", theirs).then().statusCode(200);
        county.begin("chengxiang", round).then().statusCode(201);

        county.get("shaxi", another).then().body("actions", contains("EDIT", "SHARE", "DISCARD"));
        county.submit("shaxi", another).then().statusCode(409).body("code", equalTo("round-closed"));
        county.begin("shaxi", round).then().statusCode(409).body("code", equalTo("round-closed"));
    }

    @Test
    void letsOneApplicantHandInForLonger() {
        UUID theirs = county.written("applicant", round);
        UUID another = county.written("chengxiang", round);
        closedSince("1 hour");
        forApplicant(end).then().statusCode(200);
        county.submit("applicant", theirs).then().statusCode(200);
        county.begin("applicant", round).then().statusCode(201);
        county.submit("chengxiang", another).then().statusCode(409).body("code", equalTo("round-closed"));
        county.begin("chengxiang", round).then().statusCode(409);
    }

    @Test
    void letsItBeRevivedForLonger() {
        UUID theirs = county.submitted("applicant", round);
        UUID another = county.submitted("shaxi", round);
        county.withdraw("applicant", theirs).then().statusCode(200);
        county.withdraw("shaxi", another).then().statusCode(200);
        closedSince("1 hour");
        forApplicant(end).then().statusCode(200);
        county.act("applicant", theirs, "revival", null).then().statusCode(200);
        county.act("shaxi", another, "revival", null).then().statusCode(409);
    }

    /** The unit has as many days behind the end as it has behind everybody's. */
    @Test
    void letsItBeEndorsedForLonger() {
        UUID theirs = county.submitted("applicant", round);
        UUID another = county.submitted("chengxiang", round);
        closedSince("3 days");
        county.endorse(theirs).then().statusCode(409).body("code", equalTo("endorsement-closed"));
        forApplicant(end).then().statusCode(200);
        Instant stageEnd = end.plus(2, ChronoUnit.DAYS);
        county.get("chengxiang-lead", theirs)
                .then()
                .body("stageEndsAt", equalTo(stageEnd.toString()))
                .body("actions", contains("ENDORSE", "RETURN"));
        county.giveBack(theirs, stageEnd.plusSeconds(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("after-stage-end"));
        county.endorse(theirs).then().statusCode(200);
        rank(theirs).then().statusCode(200);
        county.get("chengxiang-lead", another).then().body("actions", empty());
        county.endorse(another).then().statusCode(409).body("code", equalTo("endorsement-closed"));
    }

    private Response rank(UUID application) {
        return Api.as("chengxiang-lead")
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", county.centre, "applicationIds", List.of(application)))
                .put("/rounds/" + round + "/endorsement-order");
    }

    @Test
    void letsTheUnitInviteForLonger() {
        closedSince("1 hour");
        invite().then().statusCode(409).body("code", equalTo("round-closed"));
        forUnit(end).then().statusCode(200);
        String token = invite().then()
                .statusCode(201)
                .body("expiresAt", equalTo(end.toString()))
                .extract()
                .path("token");
        Api.as("shaxi")
                .header("Invitation-Token", token)
                .post("/invitation/acceptance")
                .then()
                .statusCode(200)
                .body("closesAt", equalTo(end.toString()));
    }

    private Response invite() {
        return Api.as("chengxiang-lead")
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", county.centre))
                .post("/rounds/" + round + "/invitations");
    }

    @Test
    void isShownToThoseWhomItConcerns() {
        county.written("applicant", round);
        closedSince("1 hour");
        String all = round("bureau").path("closesAt");
        forUnit(end).then().statusCode(200);
        Instant longest = end.plus(1, ChronoUnit.DAYS);
        forApplicant(longest).then().statusCode(200);

        seen("applicant", longest.toString(), "OPEN", 2);
        round("applicant")
                .then()
                .body(
                        "stages[1].endsAt",
                        equalTo(longest.plus(2, ChronoUnit.DAYS).toString()));
        seen("chengxiang-lead", end.toString(), "OPEN", 1);
        round("chengxiang-lead")
                .then()
                .body("extensions[0].reason", equalTo("停电"))
                .body("extensions[0].unitName", startsWith("试镇中心"))
                .body("extensions[0].applicantId", nullValue());
        seen("shaxi", all, "CLOSED", 0);
        seen("bureau", all, "OPEN", 2);
        round("bureau")
                .then()
                .body("extensions.unitId", contains(county.centre.toString(), null))
                .body(
                        "extensions[1].applicantId",
                        equalTo(scene.account("applicant").toString()))
                .body("extensions[1].from", equalTo(end.toString()))
                .body("extensions[1].to", equalTo(longest.toString()));
    }

    /** In the round and in the list of rounds alike. */
    private void seen(String by, String closesAt, String standing, int moves) {
        round(by)
                .then()
                .body("closesAt", equalTo(closesAt))
                .body("standing", equalTo(standing))
                .body("extensions.size()", equalTo(moves));
        String one = "items.find { it.id == '" + round + "' }";
        Api.as(by)
                .queryParam("standing", standing)
                .get("/rounds")
                .then()
                .body(one + ".closesAt", equalTo(closesAt))
                .body(one + ".standing", equalTo(standing));
    }

    @Test
    void isTheApplicationsEndInLists() {
        UUID theirs = county.written("applicant", round);
        UUID another = county.written("chengxiang", round);
        forApplicant(end.plus(20, ChronoUnit.DAYS)).then().statusCode(200);
        String all = round("bureau").path("closesAt");
        Api.as("chengxiang-lead")
                .queryParam("round", round)
                .get("/applications")
                .then()
                .body(
                        "items.find { it.id == '" + theirs + "' }.closesAt",
                        equalTo(end.plus(20, ChronoUnit.DAYS).toString()))
                .body("items.find { it.id == '" + another + "' }.closesAt", equalTo(all));
    }

    @Test
    void isToldToThoseWhomItConcerns() {
        UUID application = county.written("applicant", round);
        Instant later = end.plus(20, ChronoUnit.DAYS);
        forUnit(later).then().statusCode(200);
        Inbox.toldOf("chengxiang-lead", round.toString(), List.of("round-end-moved", "round-opened"));
        writesToo("expert5", application);
        forApplicant(later.plus(1, ChronoUnit.DAYS)).then().statusCode(200);
        Inbox.toldOf("applicant", round.toString(), List.of("round-end-moved"));
        Inbox.toldOf("expert5", round.toString(), List.of("round-end-moved"));
        Inbox.toldOf("chengxiang-lead", round.toString(), List.of("round-end-moved", "round-opened"));
        assertThat(Inbox.kinds("shaxi", round.toString(), false)).containsExactly("round-opened");
    }

    private void writesToo(String who, UUID application) {
        stored.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                application,
                scene.account(who));
    }

    @Test
    void staysWhenTheRoundsOwnEndIsMoved() {
        UUID theirs = county.written("applicant", round);
        Instant own = end.plus(20, ChronoUnit.DAYS);
        forUnit(own).then().statusCode(200);
        close().then().statusCode(200).body("standing", equalTo("OPEN"));
        close().then().statusCode(409).body("code", equalTo("round-closed"));
        county.get("applicant", theirs).then().body("closesAt", equalTo(own.toString()));
        extend(Map.of("closesAt", own.plusSeconds(60).toString())).then().statusCode(200);
        county.get("applicant", theirs)
                .then()
                .body("closesAt", equalTo(own.plusSeconds(60).toString()));
        county.submit("applicant", theirs).then().statusCode(200);
    }

    private Response close() {
        return county.rounds.act("/rounds/" + round + "/closing", county.rounds.tag(round), Map.of("reason", "到期"));
    }

    /** Whatever waits for the window's end waits for the last one. */
    @Test
    void keepsTheOthersCasesFromBeingLeftOver() {
        UUID another = county.submitted("shaxi", round);
        closedSince("3 days");
        round("bureau").then().body("stages.leftOver", contains(0, 1, 0, 0));
        forUnit(end).then().statusCode(200);
        round("bureau").then().body("standing", equalTo("OPEN")).body("stages.leftOver", contains(0, 0, 0, 0));
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/rounds/" + round + "/stages/" + round("bureau").path("stages[1].id") + "/endings")
                .then()
                .body("ended", empty());
        county.withdraw("shaxi", another).then().statusCode(200);
        round("bureau").then().body("standing", equalTo("OPEN"));
    }

    @Test
    void isOverOnceItHasPassed() throws InterruptedException {
        UUID theirs = county.written("applicant", round);
        closedSince("1 hour");
        Instant soon = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
        forUnit(soon).then().statusCode(200);
        Thread.sleep(Math.max(0, ChronoUnit.MILLIS.between(Instant.now(), soon) + 50));
        county.submit("applicant", theirs).then().statusCode(409).body("code", equalTo("round-closed"));
        round("bureau").then().body("standing", equalTo("CLOSED")).body("extendable", equalTo(true));
        seen("chengxiang-lead", soon.toString(), "CLOSED", 1);
    }

    /** Of somebody who has nothing else: a handover takes all that is open, the demo's too. */
    @Test
    void goesWithTheApplicationToWhoTakesItOver() {
        UUID leaving = scene.grant("expert5", Role.APPLICANT, county.centre);
        UUID theirs = county.written("expert5", round);
        closedSince("1 hour");
        forApplicant(leaving, end).then().statusCode(200);
        UUID successor = scene.account("chengxiang");
        QuarkusTransaction.requiringNew().run(() -> handover.handOver(leaving, successor));
        county.get("chengxiang", theirs).then().body("closesAt", equalTo(end.toString()));
        county.submit("chengxiang", theirs).then().statusCode(200);
    }

    @Test
    void isGivenToOneOfThoseWhoAreCalledOrApply() {
        UUID applicant = scene.account("applicant");
        Instant later = end.plus(20, ChronoUnit.DAYS);
        forApplicant(later).then().statusCode(422).body("errors.code", contains("applies-with-nothing"));
        UUID given = county.begun("applicant", round);
        county.seen("applicant", given).delete("/applications/" + given).then().statusCode(204);
        forApplicant(later).then().statusCode(422);
        county.begun("applicant", round);
        extend(Map.of("closesAt", later.toString(), "unitId", county.centre, "applicantId", applicant))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/applicantId"))
                .body("errors.code", contains("unit-or-applicant"));
        extend(Map.of("closesAt", end.toString(), "unitId", county.office))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitId", "/closesAt"))
                .body("errors.code", contains("unit-not-called", "not-later"));
    }

    /** Whoever was given too long by mistake keeps the others' ends from mattering no longer. */
    @Test
    void isPutRightForUnitAndApplicant() {
        UUID leaving = scene.grant("expert5", Role.APPLICANT, county.centre);
        UUID theirs = county.begun("expert5", round);
        closedSince("1 hour");
        Instant wrong = end.plus(200, ChronoUnit.DAYS);
        forUnit(wrong).then().statusCode(200);
        forUnit(end).then().statusCode(200).body("standing", equalTo("OPEN"));
        county.get("expert5", theirs).then().body("closesAt", equalTo(end.toString()));
        Instant longer = end.plus(3, ChronoUnit.DAYS);
        forApplicant(leaving, wrong).then().statusCode(200);
        refused(forApplicant(leaving, end.minusSeconds(5)), "before-first-end");
        forApplicant(leaving, longer).then().statusCode(200);
        county.get("expert5", theirs).then().body("closesAt", equalTo(longer.toString()));
        UUID successor = scene.account("chengxiang");
        QuarkusTransaction.requiringNew().run(() -> handover.handOver(leaving, successor));
        county.get("chengxiang", theirs).then().body("closesAt", equalTo(longer.toString()));
    }

    /** Not later than what holds for them, whoever it was given to. */
    @Test
    void isLaterThanWhatHolds() {
        county.begun("applicant", round);
        closedSince("1 hour");
        refused(forUnit(Instant.now().minusSeconds(60)), "already-past");
        forUnit(end).then().statusCode(200);
        refused(forUnit(end), "not-later");
        refused(forApplicant(end), "not-later");
        forApplicant(end.plusSeconds(1)).then().statusCode(200);
        refused(forApplicant(end.plusSeconds(1)), "not-later");
        extend(Map.of("closesAt", end.minusSeconds(60).toString())).then().statusCode(200);
    }

    private static void refused(Response answer, String code) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/closesAt"))
                .body("errors.code", contains(code));
    }

    private Response forUnit(Instant until) {
        return extend(Map.of("closesAt", until.toString(), "unitId", county.centre));
    }

    private Response forApplicant(Instant until) {
        return forApplicant(scene.account("applicant"), until);
    }

    private Response forApplicant(UUID who, Instant until) {
        return extend(Map.of("closesAt", until.toString(), "applicantId", who));
    }

    private Response extend(Map<String, ?> request) {
        Map<String, Object> body = new HashMap<>(request);
        body.put("reason", "停电");
        return county.rounds.act("/rounds/" + round + "/extensions", county.rounds.tag(round), body);
    }

    private void closedSince(String ago) {
        stored.execute(
                "update application_round set opens_at = now() - interval '9 days',"
                        + " closes_at = date_trunc('second', now() - cast(? as interval)) where id = ?",
                ago,
                round);
    }

    private Response round(String by) {
        return Api.as(by).get("/rounds/" + round);
    }
}
