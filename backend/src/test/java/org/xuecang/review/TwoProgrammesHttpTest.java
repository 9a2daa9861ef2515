package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SheetRows;

/**
 * Two programmes of one county that have nothing in common but the code that runs them: study tours with every stage there
 * is, and works of calligraphy and painting with few, in another order, by another form and another rubric.
 */
@HttpTest
class TwoProgrammesHttpTest {

    private static final String TOUR = "江南文化游学线";

    @Inject
    Scene scene;

    @Inject
    SystemTime clock;

    private ApplicationScene county;

    @BeforeEach
    void aCountyWithExperts() {
        DecidedRound.knowTheCalendar();
        county = RoundJourney.county(scene);
    }

    @AfterEach
    void setTheClockAndTakeRolesBack() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void bothComeFromTheCallToTheAwardByTheirOwnRules() throws IOException {
        RoundJourney tours = RoundJourney.open(county, tours(), Map.of());
        RoundJourney works = RoundJourney.open(county, works(), Map.of("level", "TOWN"));
        UUID tour = tours.submitted("applicant", TOUR, Map.of("route", "沙溪古镇、直塘", "days", 2));
        UUID work = works.submitted("applicant", "娄江秋色", Map.of("kind", "国画"));
        UUID other = works.submitted("shaxi", "古镇小景", Map.of("kind", "书法"));
        assertThat(tours.stageOf(tour)).isEqualTo("endorsement");
        assertThat(works.stageOf(work)).isEqualTo("expert-review");

        paintingIsReviewedAtOnceAndCheckedAfterwards(works, work, other);
        tourIsEndorsedCheckedReviewedAndAnnounced(tours, tour);

        awards(works).body("items.title", contains("娄江秋色")).body("items.level", contains("TOWN"));
        awards(tours).body("items.title", contains(TOUR)).body("items.level", contains("COUNTY"));
        assertThat(SheetRows.of(exported(tours)).getFirst()).contains("线路设计 (70)", "安全保障 (30)");
        assertThat(SheetRows.of(exported(works)).getFirst())
                .contains("笔墨 (45)", "构图 (25)", "立意 (30)")
                .doesNotContain("线路设计 (70)");
        works.get("/award-sheet").then().body("sheet.awards.title", contains("娄江秋色"));
        tours.get("/award-sheet").then().body("sheet.awards.title", contains(TOUR));
    }

    private void tourIsEndorsedCheckedReviewedAndAnnounced(RoundJourney tours, UUID tour) {
        tours.endorse(tour);
        tours.admit(tour, 2);
        assertThat(tours.stageOf(tour)).isEqualTo("expert-review");
        tours.reviewed(tour, "expert1", Map.of("scores", Map.of("line", 60, "safety", 25)));
        tours.reviewed(tour, "expert2", Map.of("scores", Map.of("line", 66, "safety", 28)));
        tours.handIn("expert1", "expert2");
        tours.close();
        tours.rank();
        tours.ranked().then().body("items[0].score", equalTo(89.5f));
        tours.decide(List.of(Map.of("applicationId", tour, "outcome", "SELECTED", "grade", "精品")));
        awards(tours).body("items", empty());
        tours.announce();
        clock.shift(tours.untilTheNoticeIsOver());
        tours.conclude();
        assertThat(tours.stageOf(tour)).isNull();
    }

    /** One expert each, the formal check behind them, nobody endorses, nothing is announced. */
    private static void paintingIsReviewedAtOnceAndCheckedAfterwards(RoundJourney works, UUID work, UUID other) {
        works.reviewed(
                work, "expert1", Map.of("scores", Map.of("brush", 41.5, "layout", 22, "idea", 25), "comment", "笔意老到。"));
        works.reviewed(
                other,
                "expert3",
                Map.of("scores", Map.of("brush", 20, "layout", 20.5, "idea", 14), "vetoes", List.of()));
        works.handIn("expert1", "expert3");
        works.close();
        works.rank().then().body("cases", equalTo(2)).body("ruledOut", equalTo(1));
        works.ranked()
                .then()
                .body("items.score", contains(88.5f, 54.5f))
                .body("items.place", contains(equalTo(1), nullValue()));
        for (UUID each : List.of(work, other)) {
            assertThat(works.stageOf(each)).isEqualTo("formal-check");
            works.admit(each, 1);
        }
        works.decide(List.of(
                Map.of("applicationId", work, "outcome", "SELECTED"),
                Map.of("applicationId", other, "outcome", "NOT_SELECTED")));
        assertThat(works.stageOf(work)).isNull();
        works.get("/public-notice").then().statusCode(404);
    }

    private UUID tours() {
        UUID form = county.rounds.form(
                schema(Map.of(
                        "route", Map.of("type", "string", "title", "线路", "maxLength", 200),
                        "days", Map.of("type", "integer", "title", "天数", "minimum", 1))),
                Map.of());
        UUID rubric = county.rounds.rubric(
                Map.of("step", 1, "criteria", List.of(criterion("line", "线路设计", 70), criterion("safety", "安全保障", 30))));
        UUID pipeline = county.rounds.pipeline(List.of(
                RoundScene.stage("submission", "申报", Map.of()),
                RoundScene.stage("endorsement", "单位推荐", Map.of("daysAfterWindow", "2")),
                RoundScene.stage("formal-check", "评审中", Map.of("points", "材料齐全\n单位属实")),
                RoundScene.stage("expert-review", "评审中", Map.of("expertsEach", "2")),
                RoundScene.stage("decision", "评审中", Map.of()),
                RoundScene.stage("public-notice", "公示", Map.of("workingDays", "5"))));
        return county.rounds.programme(form, rubric, pipeline);
    }

    private UUID works() {
        UUID form = county.rounds.form(
                schema(Map.of("kind", Map.of("type", "string", "title", "门类", "enum", List.of("国画", "书法")))), Map.of());
        UUID rubric = county.rounds.rubric(Map.of(
                "step",
                0.5,
                "passMark",
                60,
                "criteria",
                List.of(criterion("brush", "笔墨", 45), criterion("layout", "构图", 25), criterion("idea", "立意", 30)),
                "vetoes",
                List.of(Map.of("key", "copied", "name", "临摹他人作品"))));
        UUID pipeline = county.rounds.pipeline(List.of(
                RoundScene.stage("submission", "投稿", Map.of()),
                RoundScene.stage("expert-review", "评选中", Map.of("expertsEach", "1")),
                RoundScene.stage("formal-check", "评选中", Map.of("points", "确系本人创作")),
                RoundScene.stage("decision", "评选中", Map.of())));
        return county.rounds.programme(form, rubric, pipeline);
    }

    private static Map<String, Object> schema(Map<String, ?> properties) {
        return Map.of("type", "object", "additionalProperties", false, "properties", properties);
    }

    private static Map<String, Object> criterion(String key, String name, int points) {
        return Map.of("key", key, "name", name, "points", points);
    }

    private static ValidatableResponse awards(RoundJourney of) {
        return Api.as("bureau")
                .queryParam("round", of.round)
                .get("/awards")
                .then()
                .statusCode(200);
    }

    private static Response exported(RoundJourney of) {
        return Api.as("bureau").queryParam("round", of.round).get("/reviews/export");
    }
}
