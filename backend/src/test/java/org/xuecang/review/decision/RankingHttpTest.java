package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.SqlCount;

@HttpTest
class RankingHttpTest {

    @Inject
    DecisionScene county;

    private UUID round;

    @BeforeEach
    void oneThatExpertsReview() {
        county.set();
        round = county.reviewed(Map.of());
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void ranksAllCasesOfTheStageAndSendsThemOn() {
        UUID second = county.scored(round, "第二", "30 40", "20 41");
        UUID first = county.scored(round, "第一", "30 50", "31 52");
        county.rank("bureau", round)
                .then()
                .statusCode(201)
                .body("cases.applicationId", contains(first.toString(), second.toString()))
                .body("cases.place", contains(1, 2))
                .body("cases.mean", contains(81.5f, 65.5f))
                .body("cases[1].spread", equalTo(9.0f))
                .body("cases[1].criteria", contains(25.0f, 40.5f))
                .body("cases[1].reviews.total", contains(70, 61))
                .body("criteria.key", contains("c1", "c2"));
        assertThat(List.of(county.stage(first), county.stage(second))).containsOnly("decision");
    }

    @Test
    void namesAllThatIsNotReady() {
        UUID early = county.application(round, "submission", "还没审");
        UUID half = county.application(round, "expert-review", "差一份");
        county.review(half, "expert1", "30 50");
        UUID ready = county.scored(round, "齐了", "30 40", "20 41");
        county.rank("bureau", round)
                .then()
                .statusCode(422)
                .body("code", equalTo("ranking-not-ready"))
                .body("errors.pointer", containsInAnyOrder("/applications/" + early, "/applications/" + half))
                .body("errors.code", containsInAnyOrder("case-before-stage", "reviews-missing"));
        assertThat(county.stage(ready)).isEqualTo("expert-review");
    }

    @Test
    void saysWhatToDoAboutThoseThatAreLeftOver() {
        UUID endorsed = county.round(Map.of(), "submission", "endorsement", "expert-review", "decision");
        county.stored.execute(
                "update application_round set opens_at = now() - interval '40 days', closes_at = now() - interval '30 days'"
                        + " where id = ?",
                endorsed);
        UUID one = county.application(endorsed, "endorsement", "没人推荐的");
        UUID other = county.application(endorsed, "endorsement", "没有修改的");
        county.stored.execute(
                "update round_application set state = 'RETURNED', correct_until = now() - interval '1 day' where id = ?",
                other);
        county.rank("bureau", endorsed)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/applications/" + one, "/applications/" + other))
                .body("errors.code", containsInAnyOrder("case-not-endorsed", "case-not-corrected"));
        end(endorsed).then().statusCode(200).body("ended", hasSize(2));
        county.rank("bureau", endorsed).then().statusCode(409).body("code", equalTo("nothing-to-rank"));
        Api.as("bureau").get("/rounds/" + endorsed).then().body("standing", equalTo("CONCLUDED"));
    }

    @Test
    void goesOnOnceThoseAreEndedThatAreLeftOver() {
        UUID endorsed = county.round(Map.of(), "submission", "endorsement", "expert-review", "decision");
        county.stored.execute(
                "update application_round set opens_at = now() - interval '40 days', closes_at = now() - interval '30 days'"
                        + " where id = ?",
                endorsed);
        UUID stuck = county.application(endorsed, "endorsement", "没人推荐的");
        UUID reviewed = county.scored(endorsed, "推荐了的", "30 50", "31 52");
        county.rank("bureau", endorsed).then().statusCode(422);
        end(endorsed);
        county.rank("bureau", endorsed)
                .then()
                .statusCode(201)
                .body("cases.applicationId", contains(reviewed.toString()));
        assertThat(county.state(stuck)).isEqualTo("NOT_SELECTED");
        assertThat(county.stage(reviewed)).isEqualTo("decision");
        county.draft(endorsed, DecisionScene.selected(reviewed, null))
                .then()
                .statusCode(200)
                .body("hindrances", hasSize(0));
    }

    private Response end(UUID of) {
        String stage = Api.as("bureau").get("/rounds/" + of).path("stages[1].id");
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/rounds/" + of + "/stages/" + stage + "/endings");
    }

    @Test
    void waitsForTheWindowToEnd() {
        county.scored(round, "齐了", "30 40", "20 41");
        county.stored.execute("update application_round set closes_at = now() + interval '1 day' where id = ?", round);
        county.rank("bureau", round).then().statusCode(422).body("errors.code", contains("round-still-open"));
    }

    @Test
    void isMadeAgainUntilADecisionIsDrafted() {
        UUID only = county.scored(round, "唯一", "30 40", "20 41");
        String first =
                county.rank("bureau", round).then().statusCode(201).extract().path("id");
        String again =
                county.rank("bureau", round).then().statusCode(201).extract().path("id");
        assertThat(again).isNotEqualTo(first);
        Api.as("auditor").get("/rounds/" + round + "/ranking").then().body("id", equalTo(again));
        county.draft(round, DecisionScene.selected(only, null)).then().statusCode(200);
        county.rank("bureau", round).then().statusCode(409).body("code", equalTo("ranking-fixed"));
    }

    @Test
    void hasNothingToRankWhereNoCaseHasCome() {
        county.rank("bureau", round).then().statusCode(409).body("code", equalTo("nothing-to-rank"));
        UUID plain = county.round(Map.of(), "submission", "decision");
        county.application(plain, "decision", "不评审");
        county.rank("bureau", plain).then().statusCode(409).body("code", equalTo("nothing-to-rank"));
    }

    @Test
    void isMadeByNobodyWithACaseOfTheirOwnUnitButByTheirStandIn() {
        county.scored(round, "齐了", "30 40", "20 41");
        UUID own = county.application(round, county.office, "expert-review", "本局的");
        county.review(own, "expert1", "30 50");
        county.review(own, "expert2", "30 50");
        county.rank("bureau", round).then().statusCode(403).body("code", equalTo("own-case"));
        county.scene.grant("expert4", Role.COORDINATOR, county.other, county.county);
        county.rank("expert4", round).then().statusCode(403).body("code", equalTo("not-the-organiser"));
        county.standIn(round, county.office, "expert4");
        county.rank("expert4", round)
                .then()
                .statusCode(201)
                .body("cases[0].reviews.reviewerName", everyItem(notNullValue()));
    }

    @Test
    void tellsExpertsNamesOnlyToThoseWhoSeeTheReviews() {
        county.scored(round, "齐了", "30 40", "20 41");
        county.rank("bureau", round).then().body("cases[0].reviews.reviewerName", everyItem(notNullValue()));
        Api.as("auditor")
                .get("/rounds/" + round + "/ranking")
                .then()
                .body("cases[0].reviews.reviewerName", everyItem(notNullValue()));
        county.scene.grant("expert4", Role.OFFICER, county.other, county.county);
        Api.as("expert4")
                .get("/rounds/" + round + "/ranking")
                .then()
                .statusCode(200)
                .body("cases[0].reviews", hasSize(2))
                .body("cases[0].reviews.reviewerName", everyItem(nullValue()));
        Api.as("chengxiang").get("/rounds/" + round + "/ranking").then().statusCode(403);
    }

    @Test
    void isShownInTheSameNumberOfStatementsHoweverManyCases() throws Exception {
        county.scored(round, "一", "30 40", "20 41");
        county.rank("bureau", round).then().statusCode(201);
        int few = shown();
        for (int i = 0; i < 5; i++) {
            county.scored(round, "再" + i, "30 40", "20 41");
        }
        county.rank("bureau", round).then().statusCode(201).body("cases", hasSize(6));
        assertThat(shown()).isEqualTo(few);
    }

    private int shown() throws Exception {
        return SqlCount.during(() -> Api.as("bureau").get("/rounds/" + round + "/ranking"));
    }

    @Test
    void givesTheSamePlacesAgainFromWhatIsStored() {
        Random random = new Random(20260527);
        for (int i = 0; i < 12; i++) {
            UUID id = county.application(round, "expert-review", "第" + i);
            for (int expert = 1; expert <= 3; expert++) {
                county.review(id, "expert" + expert, random.nextInt(31, 35) + " " + random.nextInt(41, 45));
            }
        }
        String id =
                county.rank("bureau", round).then().statusCode(201).extract().path("id");
        Map<String, Object> stored = county.jdbi.withHandle(sql -> sql.select(
                        "select cast(inputs as text) as inputs, cast(places as text) as places from ranking where id ="
                                + " ?",
                        UUID.fromString(id))
                .mapToMap()
                .one());
        List<RankedCase> places =
                StoredJson.read((String) stored.get("places"), new TypeReference<List<RankedCase>>() {});
        assertThat(Ranking.of(StoredJson.read((String) stored.get("inputs"), RankingInputs.class)))
                .isEqualTo(places)
                .hasSize(12);
    }
}
