package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Accounts;
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
                .body("method", equalTo("MEAN"))
                .body("cases", equalTo(2))
                .body("ruledOut", equalTo(0))
                .body("criteria.key", contains("c1", "c2"));
        county.ranked("bureau", round)
                .then()
                .statusCode(200)
                .body("items.applicationId", contains(first.toString(), second.toString()))
                .body("items.place", contains(1, 2))
                .body("items.score", contains(81.5f, 65.5f))
                .body("items[1].scores.method", contains("MEAN", "TRIMMED_MEAN", "STANDARDISED", "ADDITIVE"))
                .body("items[1].scores.place", contains(2, 2, 2, 2))
                .body("items[1].spread", equalTo(9.0f))
                .body("items[1].criteria", equalTo(Map.of("c1", 25.0f, "c2", 40.5f)))
                .body("items[1].reviews.total", contains(70, 61));
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
        county.rank("bureau", endorsed).then().statusCode(201);
        county.ranked("bureau", endorsed).then().body("items.applicationId", contains(reviewed.toString()));
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
        county.rank("expert4", round).then().statusCode(201);
        county.ranked("expert4", round).then().body("items[0].reviews.reviewerName", everyItem(notNullValue()));
    }

    @Test
    void tellsExpertsNamesOnlyToThoseWhoSeeTheReviews() {
        county.scored(round, "齐了", "30 40", "20 41");
        county.rank("bureau", round);
        for (String person : List.of("bureau", "auditor")) {
            county.ranked(person, round).then().body("items[0].reviews.reviewerName", everyItem(notNullValue()));
        }
        county.scene.grant("expert4", Role.OFFICER, county.other, county.county);
        county.ranked("expert4", round)
                .then()
                .statusCode(200)
                .body("items[0].reviews", hasSize(2))
                .body("items[0].reviews.reviewerName", everyItem(nullValue()));
        county.ranked("chengxiang", round).then().statusCode(403);
    }

    @Test
    void isShownInTheSameNumberOfStatementsHoweverManyCases() throws Exception {
        county.scored(round, "一", "30 40", "20 41");
        county.rank("bureau", round).then().statusCode(201);
        int few = shown();
        for (int i = 0; i < 5; i++) {
            county.scored(round, "再" + i, "30 40", "20 41");
        }
        county.rank("bureau", round).then().statusCode(201).body("cases", equalTo(6));
        assertThat(shown()).isEqualTo(few);
    }

    private int shown() throws Exception {
        return SqlCount.during(() -> county.ranked("bureau", round));
    }

    @Test
    void placesByTheMethodThatTheRoundStated() {
        county.stored.execute(
                "update application_round set ranking_method = 'STANDARDISED', tie_rule = 'DECIDED_BY_LEADER' where id = ?",
                round);
        for (int i = 0; i < 5; i++) {
            UUID id = county.application(round, "expert-review", "第" + i);
            county.review(id, "expert1", (20 + i) + " 40");
            county.review(id, "expert2", (30 - 2 * i) + " 50");
        }
        county.rank("bureau", round).then().statusCode(201).body("method", equalTo("STANDARDISED"));
        Response ranked = county.ranked("bureau", round);
        // expert2 spreads the cases twice as far: by the mean alone that word would be the only one
        ranked.then().body("items.title", contains("第0", "第1", "第2", "第3", "第4"));
        assertThat(ranked.<List<Integer>>path("items.place")).containsOnly(1);
        assertThat(ranked.<List<Integer>>path("items.collect { it.scores[0].place }"))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void listsPageByPageInTheOrderAskedFor() {
        county.scored(round, "文峰", "30 40", "20 41");
        county.scored(round, "城厢", "30 50", "31 52");
        county.scored(round, "文庙", "10 30", "35 50");
        county.rank("bureau", round);
        String path = "/rounds/" + round + "/ranking/cases";
        Api.as("bureau").get(path + "?title=文").then().body("items.title", contains("文峰", "文庙"));
        Api.as("bureau").get(path + "?sort=-spread&limit=1").then().body("items.title", contains("文庙"));
        Response first = Api.as("bureau").get(path + "?sort=additive&limit=2");
        first.then().body("items.title", contains("文庙", "文峰"));
        Api.as("bureau")
                .queryParam("cursor", first.<String>path("next"))
                .get(path + "?sort=additive&limit=2")
                .then()
                .body("items.title", contains("城厢"));
        Api.as("bureau").queryParam("unit", county.office).get(path).then().body("items", hasSize(0));
    }

    @Test
    void isTheSameToTheLastDigitWhenMadeAgain() {
        twelve();
        Api.as("auditor")
                .get("/rounds/" + round + "/ranking/replay")
                .then()
                .statusCode(200)
                .body("cases", equalTo(12))
                .body("version", equalTo(2))
                .body("same", equalTo(true))
                .body("firstDifferent", nullValue());
        String changed = county.ranked("bureau", round).path("items[3].applicationId");
        Jdbi.create(Accounts::owner).useHandle(sql -> sql.execute("""
                update ranking_case set scores = jsonb_set(scores, '{ADDITIVE,score}', to_jsonb(
                    cast(scores #>> '{ADDITIVE,score}' as numeric) + 0.0000000001)) where application_id = ?
                """, UUID.fromString(changed)));
        Api.as("auditor")
                .get("/rounds/" + round + "/ranking/replay")
                .then()
                .body("same", equalTo(false))
                .body("firstDifferent", equalTo(changed));
    }

    @Test
    void tellsHowTheExpertsJudged() {
        twelve();
        UUID alike = county.round(Map.of(), "submission", "expert-review", "decision");
        for (int i = 0; i < 6; i++) {
            UUID id = county.application(alike, "expert-review", "第" + i);
            county.review(id, "expert1", "30 45");
            county.review(id, "expert2", (i == 5 ? 2 : 20 + i) + " 40");
            county.review(id, "expert3", (26 + i) + " 44");
        }
        county.rank("bureau", alike).then().statusCode(201);
        Response analysis = Api.as("bureau").get("/rounds/" + alike + "/ranking/analysis");
        analysis.then()
                .statusCode(200)
                .body("groups", equalTo(1))
                .body("agreement", lessThan(0.5f))
                .body(
                        "experts.reviewerName",
                        contains(Accounts.name("expert2"), Accounts.name("expert3"), Accounts.name("expert1")))
                .body("experts.straightLining", contains(false, false, true))
                .body("experts[2].alike", equalTo(6))
                .body("outlierCount", equalTo(1))
                .body("outliers[0].title", equalTo("第5"))
                .body("outliers[0].reviewerName", equalTo(Accounts.name("expert2")))
                .body("outliers[0].total", equalTo(42));
    }

    private void twelve() {
        Random random = new Random(20260527);
        for (int i = 0; i < 12; i++) {
            UUID id = county.application(round, "expert-review", "第" + i);
            for (int expert = 1; expert <= 3; expert++) {
                county.review(id, "expert" + expert, random.nextInt(31, 35) + " " + random.nextInt(41, 45));
            }
        }
        county.rank("bureau", round).then().statusCode(201);
    }
}
