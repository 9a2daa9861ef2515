package org.xuecang.review.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.xuecang.application.RuledScene.STOPS;
import static org.xuecang.application.RuledScene.rule;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.application.RuledScene;
import org.xuecang.platform.Ids;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** Rules of a round that look at what somebody was awarded before. */
@HttpTest
class EarlierAwardsHttpTest {

    @Inject
    Scene scene;

    @Inject
    StoredRounds rows;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;
    private RuledScene ruled;
    private UUID programme;

    @BeforeEach
    void aCounty() {
        county = ApplicationScene.in(scene);
        ruled = new RuledScene(county);
        programme = ruled.programme();
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private static LocalDate today() {
        return LocalDate.now(RequestTime.ZONE);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("errors.pointer", contains("")).body("errors.code", contains(code));
    }

    /** The applicant's, of the programme. */
    private UUID awarded(LocalDate on) {
        UUID earlier = ruled.round(programme, 1, 9);
        UUID application = ruled.waiting("applicant", earlier, Map.of());
        UUID award = Ids.next();
        rows.execute("""
                insert into award (id, round_id, application_id, programme_id, unit_id, level, from_above, awarded_on,
                    made_at, version)
                select ?, r.id, ?, r.programme_id, ?, r.level, false, ?, now(), 0 from application_round r where r.id = ?
                """, award, application, county.centre, on, earlier);
        return award;
    }

    private String tag(UUID award) {
        return "\""
                + jdbi.withHandle(sql -> sql.select("select version from award where id = ?", award)
                        .mapTo(Long.class)
                        .one())
                + "\"";
    }

    private Response act(String by, UUID award, String step, Object body) {
        return Api.as(by)
                .header("If-Match", tag(award))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/awards/" + award + "/" + step);
    }

    @Test
    void whoWasAwardedDoesNotApplyAgain() {
        UUID award = awarded(LocalDate.of(2019, 5, 1));
        UUID round = ruled.round(programme, 2, 9, rule("past-winners", STOPS, Map.of()));
        UUID again = ruled.written("applicant", round, Map.of());
        refused(county.submit("applicant", again), "rule-past-winners");
        ruled.eligibility("applicant", again)
                .then()
                .body("rules[0].hindrance.message", startsWith("已于 2019-05-01 获“项目"));
        ruled.waiting("chengxiang", round, Map.of());
        act("bureau", award, "withdrawal", Map.of("reason", "材料不实。")).then().statusCode(200);
        county.submit("applicant", again).then().statusCode(200);
    }

    @Test
    void whoWasAwardedAppliesAgainAfterSoManyYearsToTheDay() {
        awarded(today().minusYears(3).plusDays(1));
        UUID round = ruled.round(programme, 2, 9, rule("past-winners", STOPS, Map.of("years", "3", "exempt", "课程")));
        refused(ruled.submitted("applicant", round, Map.of()), "rule-past-winners");
        ruled.waiting("applicant", round, Map.of("category", "course"));
        rows.execute("update award set awarded_on = ? where unit_id = ?", today().minusYears(3), county.centre);
        ruled.waiting("applicant", round, Map.of());
    }

    @Test
    void anAwardOfAnotherProgrammeOrOfTheUnitCountsWhereItIsAsked() {
        awarded(LocalDate.of(2024, 5, 1));
        UUID own = ruled.round(9, rule("past-winners", STOPS, Map.of()));
        ruled.waiting("applicant", own, Map.of());
        UUID any = ruled.round(9, rule("past-winners", STOPS, Map.of("programmes", "any")));
        refused(ruled.submitted("applicant", any, Map.of()), "rule-past-winners");
        UUID unit = ruled.round(programme, 2, 9, rule("past-winners", STOPS, Map.of("whom", "unit")));
        refused(ruled.submitted("chengxiang", unit, Map.of()), "rule-past-winners");
        ruled.waiting("shaxi", unit, Map.of());
    }

    @Test
    void anUnfinishedProjectBarsUntilItIsConcluded() {
        UUID award = awarded(LocalDate.of(2024, 5, 1));
        UUID round = ruled.round(programme, 2, 9, rule("unfinished-project", STOPS, Map.of()));
        UUID again = ruled.written("applicant", round, Map.of());
        refused(county.submit("applicant", again), "rule-unfinished-project");
        Api.as("applicant")
                .header("Accept-Language", "en")
                .get("/applications/" + again + "/eligibility")
                .then()
                .body(
                        "rules.words",
                        contains(
                                "Not while the applicant, or who writes with them, has an unfinished project of this programme."));
        act("applicant", award, "conclusion", Map.of("concludedOn", "2026-01-31"))
                .then()
                .statusCode(403);
        act("bureau", award, "conclusion", Map.of("concludedOn", "2026-01-31"))
                .then()
                .statusCode(200)
                .body("concludedOn", equalTo("2026-01-31"));
        county.submit("applicant", again).then().statusCode(200);
    }

    @Test
    void isConcludedNeitherBeforeItWasAwardedNorBeforeItIs() {
        UUID award = awarded(LocalDate.of(2024, 5, 1));
        act("bureau", award, "conclusion", Map.of("concludedOn", "2024-04-30"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-the-award"));
        act(
                        "bureau",
                        award,
                        "conclusion",
                        Map.of("concludedOn", today().plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        act("bureau", award, "withdrawal", Map.of("reason", "材料不实。")).then().statusCode(200);
        act("bureau", award, "conclusion", Map.of("concludedOn", "2024-05-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("award-withdrawn"));
    }
}
