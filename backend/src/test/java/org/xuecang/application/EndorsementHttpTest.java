package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;

@HttpTest
class EndorsementHttpTest {

    private static final int AT_ONCE = 200;

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;

    @BeforeEach
    void aCounty() {
        county = ApplicationScene.in(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void takesAPlaceAndSendsOn() {
        UUID round = county.openRound(2);
        UUID application = county.submitted("applicant", round);
        county.get("chengxiang-lead", application).then().body("actions", contains("ENDORSE", "RETURN"));
        county.endorse(application)
                .then()
                .statusCode(200)
                .body("stageKind", equalTo("formal-check"))
                .body("endorsement.rank", equalTo(1))
                .body("endorsement.opinion", equalTo("同意推荐。"))
                .body("actions", contains("TAKE_BACK_ENDORSEMENT"));
        assertThat(used(round)).isEqualTo(1);
    }

    @Test
    void givesAPlaceBackOnceWhereTheApplicantWithdrawsAndTheUnitTakesItsWordBack() throws Exception {
        UUID round = county.openRound(3);
        for (int i = 0; i < 3; i++) {
            UUID application = county.submitted("applicant", round);
            county.endorse(application).then().statusCode(200);
            String tag = county.get("applicant", application).header("ETag");
            List<Callable<Integer>> both = List.of(
                    () -> Api.as("applicant")
                            .header("If-Match", tag)
                            .contentType(ContentType.JSON)
                            .body(Map.of("reason", "另报他项。"))
                            .post("/applications/" + application + "/withdrawal")
                            .statusCode(),
                    () -> Api.as("chengxiang-lead")
                            .header("If-Match", tag)
                            .delete("/applications/" + application + "/endorsement")
                            .statusCode());
            assertThat(AtOnce.all(both)).containsExactlyInAnyOrder(200, 412);
            assertThat(used(round)).isZero();
        }
    }

    @Test
    void refusesTheOneTooMany() {
        UUID round = county.openRound(1);
        county.endorsed("applicant", round);
        UUID second = county.submitted("chengxiang", round);
        county.endorse(second).then().statusCode(409).body("code", equalTo("quota-used-up"));
        county.get("chengxiang-lead", second).then().body("stageKind", equalTo("endorsement"));
    }

    @Test
    void isNeverForOnesOwn() {
        UUID round = county.openRound(2);
        UUID own = county.submitted("chengxiang-lead", round);
        county.endorse(own).then().statusCode(403).body("code", equalTo("own-case"));
        county.act("chengxiang", own, "endorsement", Map.of("opinion", "同意"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    @Test
    void freesThePlaceOnceItIsTakenBackOrWithdrawnAndGainsNothingByRevival() {
        UUID round = county.openRound(1);
        UUID first = county.endorsed("applicant", round);
        county.seen("chengxiang-lead", first)
                .delete("/applications/" + first + "/endorsement")
                .then()
                .statusCode(200)
                .body("stageKind", equalTo("endorsement"))
                .body("endorsement", nullValue());
        assertThat(used(round)).isZero();

        county.endorse(first).then().statusCode(200);
        county.withdraw("applicant", first).then().statusCode(200);
        assertThat(used(round)).isZero();

        county.endorsed("chengxiang", round);
        county.act("applicant", first, "revival", null).then().statusCode(200).body("endorsement", nullValue());
        county.submit("applicant", first).then().statusCode(200);
        county.endorse(first).then().statusCode(409).body("code", equalTo("quota-used-up"));
        assertThat(used(round)).isEqualTo(1);
    }

    @Test
    void ranksWhatIsEndorsedAndClosesGaps() {
        UUID round = county.openRound(3);
        UUID first = county.endorsed("applicant", round);
        UUID second = county.endorsed("chengxiang", round);
        UUID third = county.endorsed("applicant", round);
        rank(round, third, first, second)
                .then()
                .statusCode(200)
                .body("items.id", contains(third.toString(), first.toString(), second.toString()))
                .body("items.rank", contains(1, 2, 3));
        county.withdraw("applicant", third).then().statusCode(200);
        county.get("bureau", first).then().body("endorsement.rank", equalTo(1));
        county.get("bureau", second).then().body("endorsement.rank", equalTo(2));
        rank(round, first).then().statusCode(422).body("errors.code", contains("not-those-endorsed"));
        rank(round, first, first).then().statusCode(422);
    }

    private Response rank(UUID round, UUID... order) {
        return Api.as("chengxiang-lead")
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", county.centre, "applicationIds", List.of(order)))
                .put("/rounds/" + round + "/endorsement-order");
    }

    @Test
    void endsSomeDaysAfterTheWindow() {
        UUID round = county.openRound(2);
        UUID application = county.submitted("applicant", round);
        endWindow(round, "1 day");
        county.get("chengxiang-lead", application).then().body("actions", hasItem("ENDORSE"));
        endWindow(round, "2 days");
        county.endorse(application).then().statusCode(409).body("code", equalTo("endorsement-closed"));
    }

    /** As if that long had passed since its end. */
    private void endWindow(UUID round, String ago) {
        jdbi.useHandle(sql -> sql.execute(
                "update application_round set opens_at = now() - interval '9 days', closes_at = now() - cast(? as interval)"
                        + " where id = ?",
                ago,
                round));
    }

    @Test
    void isRefusedWhereTheDayGivenToCorrectHasPassed() {
        UUID round = county.openRound(2);
        UUID application = county.submitted("applicant", round);
        county.giveBack(application, Instant.now().minusSeconds(1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/correctUntil"));
    }

    @Test
    void isRefusedWhereTheDayGivenLiesBehindTheUnitsOwnEnd() {
        UUID round = county.openRound(2);
        UUID application = county.submitted("applicant", round);
        String end = Api.as("bureau").get("/rounds/" + round).path("stages[1].endsAt");
        county.get("chengxiang-lead", application).then().body("stageEndsAt", equalTo(end));
        county.giveBack(application, Instant.parse(end).plusSeconds(1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/correctUntil"))
                .body("errors.code", contains("after-stage-end"));
        county.giveBack(application, Instant.parse(end)).then().statusCode(200);
    }

    /** Each by a handful of leaders at the same moment; more is wanted than there are places. */
    @Test
    void neverOvershootsHoweverManyEndorseAtOnce() throws Exception {
        UUID round = county.openRound(7);
        List<Callable<Integer>> calls = new ArrayList<>();
        List<UUID> waiting = waiting(round, 20);
        Map<UUID, String> tags = waiting.stream()
                .collect(Collectors.toMap(Function.identity(), application -> county.get("chengxiang-lead", application)
                        .header("ETag")));
        for (int i = 0; i < AT_ONCE; i++) {
            UUID application = waiting.get(i % waiting.size());
            calls.add(() -> county.endorse(application, tags.get(application)).statusCode());
        }
        List<Integer> statuses = AtOnce.all(calls);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(7);
        assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 412 || status == 503);
        assertThat(used(round)).isEqualTo(7);
        assertThat(ranks(round)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    private List<UUID> waiting(UUID round, int count) {
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waiting.add(county.submitted("applicant", round));
        }
        return waiting;
    }

    private List<Integer> ranks(UUID round) {
        return jdbi.withHandle(sql -> sql.select("select rank from endorsement where round_id = ? order by rank", round)
                .mapTo(Integer.class)
                .list());
    }

    private int used(UUID round) {
        return jdbi.withHandle(sql -> sql.select(
                        "select used from round_quota where round_id = ? and unit_id = ?", round, county.centre)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void tellsTheUnitWhatWaitsAndTheApplicantHowItWent() {
        UUID round = county.openRound(2);
        UUID application = county.submitted("applicant", round);
        Inbox.unreadOf("chengxiang-lead", application.toString(), List.of("application-submitted"));
        county.endorse(application).then().statusCode(200);
        Inbox.toldOf("applicant", application.toString(), List.of("application-endorsed"));
        Inbox.unreadOf("chengxiang-lead", application.toString(), List.of());
    }
}
