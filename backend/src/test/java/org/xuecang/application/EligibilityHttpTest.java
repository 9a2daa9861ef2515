package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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

/** Rules of a round that each application meets or does not. */
@HttpTest
class EligibilityHttpTest {

    private static final Map<String, String> COURSE = Map.of("category", "course");
    private static final Map<String, String> BASE = Map.of("category", "base");

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

    private static void refused(Response answer, String pointer, String code) {
        answer.then().statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @Test
    void letsNobodyApplyInTwoClasses() {
        UUID round = ruled.round(3, rule("one-category", STOPS, Map.of()));
        ruled.waiting("applicant", round, COURSE);
        ruled.waiting("applicant", round, COURSE);
        UUID other = ruled.written("applicant", round, BASE);
        refused(county.submit("applicant", other), "/answers/category", "rule-one-category");
        ruled.waiting("chengxiang", round, BASE);
    }

    @Test
    void forgetsTheClassOfWhatWasWithdrawnAndLeavesExemptClassesAlone() {
        UUID round = ruled.round(3, rule("one-category", STOPS, Map.of("exempt", "基地")));
        UUID first = ruled.waiting("applicant", round, COURSE);
        ruled.waiting("applicant", round, BASE);
        county.withdraw("applicant", first).then().statusCode(200);
        ruled.waiting("applicant", round, COURSE);
    }

    @Test
    void countsTheClassesOfWhoWritesWithTheApplicantToo() {
        UUID round = ruled.round(3, rule("one-category", STOPS, Map.of()));
        ruled.waiting("chengxiang", round, COURSE);
        UUID together = ruled.written("applicant", round, BASE);
        jdbi.useHandle(sql -> sql.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                together,
                scene.account("chengxiang")));
        refused(county.submit("applicant", together), "/answers/category", "rule-one-category");
    }

    @Test
    void countsWhoWroteWhatWasHandedInForAsLongAsItStands() {
        UUID round = ruled.round(3, rule("one-category", STOPS, Map.of()));
        UUID together = ruled.written("applicant", round, BASE);
        jdbi.useHandle(sql -> sql.execute(
                "insert into application_member (application_id, user_id, joined_at) values (?, ?, now())",
                together,
                scene.account("chengxiang")));
        county.submit("applicant", together).then().statusCode(200);
        Api.as("chengxiang")
                .header("If-Match", county.get("chengxiang", together).header("ETag"))
                .delete("/applications/" + together + "/members/" + scene.account("chengxiang"))
                .then()
                .statusCode(409)
                .body("code", equalTo("application-not-editable"));
        refused(ruled.submitted("chengxiang", round, COURSE), "/answers/category", "rule-one-category");
    }

    @Test
    void countsTheAccountsOfOnePersonTogether() {
        UUID round = ruled.round(3, rule("one-category", STOPS, Map.of()));
        jdbi.useHandle(sql -> sql.execute("""
                insert into person_tie (id, organisation_id, kind, person_id, other_id, reason, declared_at, version)
                values (gen_random_uuid(), ?, 'SAME_PERSON', ?, ?, '两个账号是同一人。', now(), 0)
                """, county.county, scene.account("chengxiang"), scene.account("applicant")));
        ruled.waiting("chengxiang", round, COURSE);
        refused(ruled.submitted("applicant", round, BASE), "/answers/category", "rule-one-category");
        jdbi.useHandle(sql -> sql.execute(
                "update person_tie set revoked_at = now(), revoked_why = '有误。' where organisation_id = ?",
                county.county));
        ruled.waiting("applicant", round, BASE);
    }

    /** Half of them in each class, by one person at the same moment. */
    @Test
    void letsNobodyApplyInTwoClassesHoweverManyAreHandedInAtOnce() throws Exception {
        UUID round = ruled.round(3, rule("one-category", STOPS, Map.of()));
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            UUID application = ruled.written("applicant", round, i % 2 == 0 ? COURSE : BASE);
            String tag = county.get("applicant", application).header("ETag");
            calls.add(() -> Api.as("applicant")
                    .header("If-Match", tag)
                    .contentType("application/json")
                    .body(Map.of("truthful", true))
                    .post("/applications/" + application + "/submission")
                    .statusCode());
        }
        List<Integer> statuses = AtOnce.all(calls);
        assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 422 || status == 503);
        assertThat(classesIn(round)).isEqualTo(1);
    }

    private int classesIn(UUID round) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select count(distinct answers ->> 'category') from round_application
                        where round_id = ? and state = 'SUBMITTED'
                        """, round).mapTo(Integer.class).one());
    }

    @Test
    void letsNobodyApplyToTwoProgrammesInAYear() {
        UUID first = ruled.round(3);
        ruled.waiting("applicant", first, COURSE);
        UUID second = ruled.round(3, rule("programmes-a-year", STOPS, Map.of("exempt", "base")));
        refused(ruled.submitted("applicant", second, COURSE), "", "rule-programmes-a-year");
        ruled.waiting("applicant", second, BASE);
        ruled.waiting("chengxiang", second, COURSE);
    }

    @Test
    void countsTheProgrammesOfAUnitWhereItIsAsked() {
        UUID first = ruled.round(3);
        ruled.waiting("applicant", first, COURSE);
        UUID second = ruled.round(3, rule("programmes-a-year", STOPS, Map.of("whom", "unit")));
        refused(ruled.submitted("chengxiang", second, COURSE), "", "rule-programmes-a-year");
        ruled.waiting("shaxi", second, COURSE);
        UUID third = ruled.round(3, rule("programmes-a-year", STOPS, Map.of("whom", "unit", "atMost", "2")));
        ruled.waiting("chengxiang", third, COURSE);
    }

    /** At the same moment, to two programmes that both forbid the other. */
    @Test
    void letsNobodyApplyToTwoProgrammesAtOnce() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID round = ruled.round(3, rule("programmes-a-year", STOPS, Map.of()));
            UUID application = ruled.written("applicant", round, COURSE);
            calls.add(() -> county.submit("applicant", application).statusCode());
        }
        assertThat(AtOnce.all(calls)).filteredOn(status -> status == 200).hasSize(1);
    }

    @Test
    void asksForATitleOrPeopleWhoRecommend() {
        UUID round = ruled.round(3, rule("title-or-recommenders", STOPS, Map.of("titles", "副教授\n教授")));
        ruled.waiting("applicant", round, Map.of("title", "教授"));
        ruled.waiting("applicant", round, Map.of("title", "讲师", "recommenders", List.of("甲", "乙")));
        refused(
                ruled.submitted("applicant", round, Map.of("title", "讲师", "recommenders", List.of("王 芳", "王芳"))),
                "/answers/recommenders",
                "rule-title-or-recommenders");
        refused(
                ruled.submitted("applicant", round, Map.of("title", "讲师", "recommenders", List.of("甲", " "))),
                "/answers/recommenders",
                "rule-title-or-recommenders");
        refused(ruled.submitted("applicant", round, Map.of()), "/answers/recommenders", "rule-title-or-recommenders");
    }

    @Test
    void asksForYearsOfServiceToTheDay() {
        UUID round = ruled.round(
                3, rule("years-of-service", STOPS, Map.of("years", "2", "on", "2026-05-31", "exempt", "课程")));
        ruled.waiting("applicant", round, Map.of("since", "2024-05-31"));
        refused(
                ruled.submitted("applicant", round, Map.of("since", "2024-06-01")),
                "/answers/since",
                "rule-years-of-service");
        refused(ruled.submitted("applicant", round, Map.of()), "/answers/since", "rule-years-of-service");
        ruled.waiting("applicant", round, Map.of("since", "2024-06-01", "category", "course"));
    }

    @Test
    void tellsWhatIsNotMetWhileItIsWrittenInBothLanguages() {
        UUID round = ruled.round(3, rule("years-of-service", STOPS, Map.of("on", "2026-05-31")));
        UUID application = ruled.written("applicant", round, Map.of("since", "2025-01-01"));
        ruled.eligibility("applicant", application)
                .then()
                .statusCode(200)
                .body("rules.words", contains("截至 2026-05-31，从业满 2 年。"))
                .body("rules[0].hindrance.pointer", equalTo("/answers/since"))
                .body("rules[0].hindrance.message", equalTo("截至 2026-05-31，从业须满 2 年"));
        Api.as("applicant")
                .header("Accept-Language", "en")
                .get("/applications/" + application + "/eligibility")
                .then()
                .body("rules.words", contains("2 years of service by 2026-05-31."))
                .body("rules[0].hindrance.message", containsString("must have lasted 2 years"));
        county.get("applicant", application).then().body("state", equalTo("DRAFT"));
        county.write("applicant", application, Map.of("answers", Map.of("since", "2020-01-01")));
        ruled.eligibility("applicant", application).then().body("rules[0].hindrance", nullValue());
        ruled.eligibility("shaxi", application).then().statusCode(404);
    }

    @Test
    void thatOnlyWarnsIsAdmittedWithAReason() {
        UUID round = ruled.round(3, rule("years-of-service", WARNS, Map.of("on", "2026-05-31")));
        UUID application = ruled.endorsed("applicant", round, Map.of("since", "2025-01-01"));
        ruled.eligibility("bureau", application)
                .then()
                .body("reasonNeeded", equalTo(true))
                .body("rules[0].hindrance.code", equalTo("rule-years-of-service"));
        refused(county.admit("bureau", application), "/reason", "reason-despite-rules");
        Map<String, Object> met = Map.of("met", true);
        Map<String, Object> found =
                Map.of("points", List.of(met, met), "verdict", "ADMITTED", "reason", "原单位年限合并计算，予以通过。");
        county.act("bureau", application, "formal-check", found).then().statusCode(200);

        UUID clean = ruled.endorsed("chengxiang", round, Map.of("since", "2020-01-01"));
        county.admit("bureau", clean).then().statusCode(200);
    }

    @Test
    void isAskedAgainOfWhatWasCorrected() {
        UUID round = ruled.round(3, rule("years-of-service", STOPS, Map.of("on", "2026-05-31")));
        UUID application = ruled.waiting("applicant", round, Map.of("since", "2020-01-01"));
        county.giveBack(application, Instant.now().plusSeconds(3600)).then().statusCode(200);
        county.write("applicant", application, Map.of("answers", Map.of("since", "2025-01-01")));
        refused(county.submit("applicant", application), "/answers/since", "rule-years-of-service");
    }
}
