package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.application.RuledScene.STOPS;
import static org.xuecang.application.RuledScene.WARNS;
import static org.xuecang.application.RuledScene.rule;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** Rules of a round that what a unit recommends meets as a whole or does not. */
@HttpTest
class UnitListHttpTest {

    private static final Map<String, String> COURSE = Map.of("category", "course");
    private static final Map<String, String> BASE = Map.of("category", "base");
    private static final Map<String, String> YOUNG = Map.of("born", "1986-01-01");
    private static final Map<String, String> A_DAY_TOO_OLD = Map.of("born", "1985-12-31");

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;
    private RuledScene ruled;

    @BeforeEach
    void aCounty() {
        county = ApplicationScene.in(scene);
        ruled = new RuledScene(county);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("code", equalTo("rules-not-met")).body("errors.code", contains(code));
    }

    private static Map<String, Object> share(String percent) {
        return rule("born-share", STOPS, Map.of("bornFrom", "1986-01-01", "percent", percent));
    }

    @Test
    void closesWithAtLeastSoMany() {
        UUID round = ruled.round(3, rule("at-least", STOPS, Map.of("least", "2")));
        ruled.endorsed("applicant", round, COURSE);
        ruled.close(round)
                .then()
                .statusCode(422)
                .body("code", equalTo("rules-not-met"))
                .body("errors.message", contains("至少应推荐 2 项，现有 1 项"));
        Api.as("chengxiang-lead")
                .header("Accept-Language", "en")
                .post("/rounds/" + round + "/unit-lists/" + county.centre + "/closing")
                .then()
                .body("errors.message", contains("At least 2 have to be recommended; there are 1"));
        ruled.endorsed("applicant", round, COURSE);
        ruled.close(round).then().statusCode(200).body("closedAt", notNullValue());
    }

    @Test
    void countsBirthToTheDayAndTheShareExactly() {
        UUID round = ruled.round(10, share("30"));
        for (int i = 0; i < 7; i++) {
            ruled.endorsed("applicant", round, A_DAY_TOO_OLD);
        }
        ruled.endorsed("applicant", round, YOUNG);
        ruled.endorsed("applicant", round, Map.of("born", "2001-02-28"));
        ruled.list("chengxiang-lead", round)
                .then()
                .body("rules[0].met", equalTo(false))
                .body("rules[0].counted", equalTo(2))
                .body("rules[0].of", equalTo(9))
                .body("rules[0].state", equalTo("9 项中有 2 项，占 22.2%，要求 30%"));
        refused(ruled.close(round), "rule-born-share");
        ruled.endorsed("applicant", round, YOUNG);
        ruled.list("bureau", round).then().body("rules[0].met", equalTo(true));
        ruled.close(round).then().statusCode(200);
    }

    @Test
    void recommendsAtMostSoManyOfAClass() {
        UUID round = ruled.round(5, rule("at-most", STOPS, Map.of("most", "1", "classes", "基地")));
        ruled.endorsed("applicant", round, BASE);
        ruled.endorsed("applicant", round, COURSE);
        UUID second = ruled.waiting("applicant", round, BASE);
        refused(county.endorse(second), "rule-at-most");
        ruled.endorsed("applicant", round, COURSE);
        assertThat(quota(round, "used")).isEqualTo(3);
    }

    @Test
    void cannotBecomeTooManyOfAClassByACorrection() {
        UUID round = ruled.round(5, rule("at-most", STOPS, Map.of("most", "1", "classes", "base")));
        ruled.endorsed("applicant", round, BASE);
        UUID course = ruled.endorsed("applicant", round, COURSE);
        returned(course);
        county.write("applicant", course, Map.of("answers", BASE)).then().statusCode(200);
        refused(county.submit("applicant", course), "rule-at-most");
    }

    private void returned(UUID application) {
        Map<String, Object> met = Map.of("met", true);
        Map<String, Object> found = Map.of(
                "points",
                List.of(met, met),
                "verdict",
                "RETURNED",
                "reason",
                "请更正。",
                "correctUntil",
                Instant.now().plusSeconds(3600).toString());
        county.act("bureau", application, "formal-check", found).then().statusCode(200);
    }

    @Test
    void exemptClassesTakeNoPlaceAndGiveNoneBack() {
        UUID round = ruled.round(1, rule("exempt-classes", STOPS, Map.of("free", "base")));
        ruled.endorsed("applicant", round, COURSE);
        UUID free = ruled.endorsed("applicant", round, BASE);
        ruled.endorsed("chengxiang", round, BASE);
        assertThat(quota(round, "used")).isEqualTo(1);
        assertThat(quota(round, "exempt")).isEqualTo(2);
        county.endorse(ruled.waiting("applicant", round, COURSE))
                .then()
                .statusCode(409)
                .body("code", equalTo("quota-used-up"));
        county.withdraw("applicant", free).then().statusCode(200);
        assertThat(quota(round, "used")).isEqualTo(1);
        assertThat(quota(round, "exempt")).isEqualTo(1);
    }

    @Test
    void aCorrectionOutOfAnExemptClassNeedsAPlace() {
        UUID round = ruled.round(1, rule("exempt-classes", STOPS, Map.of("free", "base")));
        UUID course = ruled.endorsed("applicant", round, COURSE);
        UUID free = ruled.endorsed("chengxiang", round, BASE);
        returned(free);
        county.write("chengxiang", free, Map.of("answers", COURSE)).then().statusCode(200);
        county.submit("chengxiang", free).then().statusCode(409).body("code", equalTo("quota-used-up"));
        county.withdraw("applicant", course).then().statusCode(200);
        county.submit("chengxiang", free).then().statusCode(200);
        assertThat(quota(round, "used")).isEqualTo(1);
        assertThat(quota(round, "exempt")).isZero();
    }

    @Test
    void aUnitWithExemptCasesIsNotLeftOut() {
        UUID round = ruled.round(1, rule("exempt-classes", STOPS, Map.of("free", "base")));
        ruled.endorsed("applicant", round, BASE);
        Map<String, Object> others = Map.of("quotas", List.of(Map.of("unitId", county.other, "atMost", 1)));
        county.rounds
                .put(round, "quotas", others)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unit-has-recommended"));
    }

    @Test
    void mustBePutInOrderSinceTheLastCame() {
        UUID round = ruled.round(3, rule("ranked-list", STOPS, Map.of()));
        UUID first = ruled.endorsed("applicant", round, COURSE);
        UUID second = ruled.endorsed("applicant", round, COURSE);
        refused(ruled.close(round), "rule-ranked-list");
        ruled.rank(round, second, first).then().statusCode(200);
        ruled.list("chengxiang-lead", round).then().body("rules[0].met", equalTo(true));
        UUID third = ruled.endorsed("applicant", round, COURSE);
        refused(ruled.close(round), "rule-ranked-list");
        ruled.rank(round, third, second, first).then().statusCode(200);
        ruled.close(round).then().statusCode(200);
    }

    @Test
    void aUnitWithMoreThanItsPlacesSaysFirstHowItChose() {
        UUID round = ruled.round(1, rule("preselection", STOPS, Map.of()));
        UUID first = ruled.waiting("applicant", round, COURSE);
        UUID second = ruled.waiting("chengxiang", round, COURSE);
        refused(county.endorse(second), "rule-preselection");
        ruled.preselect(round).then().statusCode(200).body("preselection", equalTo("评议组打分，取前一项。"));
        county.endorse(second).then().statusCode(200);
        county.get("chengxiang-lead", first).then().body("stageKind", equalTo("endorsement"));

        UUID enough = ruled.round(1, rule("preselection", STOPS, Map.of()));
        ruled.endorsed("applicant", enough, COURSE);
    }

    @Test
    void whatIsClosedStaysUntilItIsOpenedAgain() {
        UUID round = ruled.round(3, rule("at-least", STOPS, Map.of()));
        UUID first = ruled.endorsed("applicant", round, COURSE);
        UUID second = ruled.waiting("applicant", round, COURSE);
        ruled.close(round).then().statusCode(200);
        ruled.close(round).then().statusCode(409).body("code", equalTo("list-closed"));
        county.endorse(second).then().statusCode(409).body("code", equalTo("list-closed"));
        county.seen("chengxiang-lead", first)
                .delete("/applications/" + first + "/endorsement")
                .then()
                .statusCode(409)
                .body("code", equalTo("list-closed"));
        ruled.rank(round, first).then().statusCode(409).body("code", equalTo("list-closed"));
        assertThat(quota(round, "used")).isEqualTo(1);
        ruled.reopen(round).then().statusCode(200).body("closedAt", nullValue());
        county.endorse(second).then().statusCode(200);
    }

    @Test
    void whoChecksAdmitsFromAListThatIsOpenOrShortOnlyWithAReason() {
        UUID round = ruled.round(3, rule("at-least", WARNS, Map.of("least", "2")));
        UUID application = ruled.endorsed("applicant", round, COURSE);
        county.admit("bureau", application)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reason-despite-rules"));
        ruled.close(round).then().statusCode(200).body("rules[0].met", equalTo(false));
        county.admit("bureau", application)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reason-despite-rules"));
        ruled.reopen(round);
        ruled.endorsed("applicant", round, COURSE);
        ruled.close(round);
        county.admit("bureau", application).then().statusCode(200);
    }

    @Test
    void isSeenByTheUnitAndTheStaffAndClosedByWhoSpeaksForTheUnit() {
        UUID round = ruled.round(3, rule("at-least", STOPS, Map.of()));
        ruled.list("chengxiang-lead", round).then().statusCode(200).body("writable", equalTo(true));
        ruled.list("bureau", round).then().statusCode(200).body("writable", equalTo(false));
        ruled.list("shaxi", round).then().statusCode(404);
        ruled.list("applicant", round).then().statusCode(404);
        Api.as("chengxiang")
                .post("/rounds/" + round + "/unit-lists/" + county.centre + "/closing")
                .then()
                .statusCode(403);
    }

    @Test
    void isNotClosedOnceTheUnitsDaysHavePassed() {
        UUID round = ruled.round(3, rule("at-least", STOPS, Map.of()));
        ruled.endorsed("applicant", round, COURSE);
        jdbi.useHandle(sql -> sql.execute(
                "update application_round set opens_at = now() - interval '90 days', closes_at = now() - interval '80 days'"
                        + " where id = ?",
                round));
        ruled.close(round).then().statusCode(409).body("code", equalTo("endorsement-closed"));
    }

    /** More of a class are endorsed at the same moment than the rule allows, and the quota would. */
    @Test
    void neverOvershootsAClassHoweverManyAreEndorsedAtOnce() throws Exception {
        UUID round = ruled.round(50, rule("at-most", STOPS, Map.of("most", "3", "classes", "base")));
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID application = ruled.waiting("applicant", round, BASE);
            String tag = county.get("chengxiang-lead", application).header("ETag");
            for (int times = 0; times < 5; times++) {
                calls.add(() -> county.endorse(application, tag).statusCode());
            }
        }
        List<Integer> statuses = AtOnce.all(calls);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
        assertThat(quota(round, "used")).isEqualTo(3);
    }

    /** A list that is closed holds what its rules were asked of. */
    @Test
    void isNotAddedToWhileItIsClosed() throws Exception {
        UUID round = ruled.round(50, share("50"));
        ruled.endorsed("applicant", round, YOUNG);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID application = ruled.waiting("applicant", round, A_DAY_TOO_OLD);
            String tag = county.get("chengxiang-lead", application).header("ETag");
            calls.add(() -> county.endorse(application, tag).statusCode());
        }
        calls.add(4, () -> ruled.close(round).statusCode());
        AtOnce.all(calls);
        Response list = ruled.list("chengxiang-lead", round);
        boolean closed = list.path("closedAt") != null;
        boolean met = list.path("rules[0].met");
        assertThat(!closed || met).isTrue();
    }

    private int quota(UUID round, String column) {
        return jdbi.withHandle(sql -> sql.select(
                        "select " + column + " from round_quota where round_id = ? and unit_id = ?",
                        round,
                        county.centre)
                .mapTo(Integer.class)
                .one());
    }
}
