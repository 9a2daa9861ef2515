package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.Ids;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SheetRows;
import org.xuecang.testing.StoredRounds;

/** Rubrics as real calls publish them, each through a round of its own; the scores that come out were reckoned by hand. */
@HttpTest
class RubricShapesHttpTest {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ApplicationScene county;

    @BeforeEach
    void aCountyWithExperts() {
        county = RoundJourney.county(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-two-levels",
                "02-vetoes",
                "03-bands",
                "04-weights",
                "05-deductions",
                "06-three-levels",
                "07-gates",
                "08-public-vote",
                "09-scorers",
                "11-variants"
            })
    void comesFromThePublishedRubricToTheRanking(String name) throws IOException {
        JsonNode shape = shape(name);
        RoundJourney journey = open(rubric(shape));
        List<UUID> applications = new ArrayList<>();
        Set<String> experts = new HashSet<>();
        for (JsonNode each : shape.path("cases")) {
            UUID application = journey.submitted(
                    applications.size() % 2 == 0 ? "applicant" : "shaxi",
                    each.path("title").asText(),
                    Map.of("kind", each.path("category").asText("key")));
            applications.add(application);
            for (JsonNode sheet : each.path("sheets")) {
                experts.add(sheet.path("expert").asText());
                reviewed(journey, application, sheet);
            }
        }
        journey.handIn(experts.toArray(String[]::new));
        journey.close();
        vote(journey, shape, applications);
        Response made = journey.rank();
        made.then().statusCode(201).body("cases", equalTo(applications.size()));
        Response ranked = journey.ranked();
        for (int i = 0; i < applications.size(); i++) {
            JsonNode expected = shape.path("cases").get(i);
            String place = "items.find { it.title == '" + expected.path("title").asText() + "' }.";
            assertThat(new BigDecimal(ranked.path(place + "score").toString()))
                    .as(expected.path("title").asText())
                    .isEqualByComparingTo(expected.path("score").decimalValue());
            assertThat(ranked.<Integer>path(place + "place"))
                    .isEqualTo(
                            expected.path("place").isNull()
                                    ? null
                                    : Integer.valueOf(expected.path("place").asInt()));
            assertThat(ranked.<String>path(place + "ruledOut"))
                    .isEqualTo(expected.path("ruledOut").textValue());
        }
        journey.get("/ranking/replay").then().body("same", equalTo(true));
        journey.get("/ranking/analysis").then().statusCode(200);
        List<List<String>> rows =
                SheetRows.of(Api.as("bureau").queryParam("round", journey.round).get("/reviews/export"));
        assertThat(rows).hasSizeGreaterThan(applications.size());
        Api.as("bureau")
                .get("/applications/" + applications.getFirst() + "/opinion-sheet")
                .then()
                .statusCode(200)
                .body(
                        "sheet.opinions",
                        hasSize(shape.path("cases").get(0).path("sheets").size()));
    }

    @Test
    void isNotPublishedWhereItAddsUpToMore() throws IOException {
        JsonNode shape = shape("10-adds-up-to-150");
        UUID rubric = RoundScene.id(draft(shape));
        publication(rubric)
                .then()
                .statusCode(422)
                .body("code", equalTo("template-not-publishable"))
                .body("errors.code", contains("points-not-100"))
                .body("errors[0].message", equalTo("各项分值合计应为 100 分，现为 150 分"));
        RoundScene rounds = county.rounds;
        UUID round = rounds.readyRound(rounds.programme(rounds.form(), rubric, pipeline()), county.centre);
        rounds.open(round).then().statusCode(422).body("errors.pointer", contains("/rubricVersionId"));

        // published by the rules of an earlier day
        UUID version = Ids.next();
        stored.execute("""
                insert into round_template_version (id, template_id, kind, number, content, published_at)
                values (?, ?, 'RUBRIC', 1, cast(? as json), now())
                """, version, rubric, StoredJson.write(shape.path("rubric")));
        rounds.patch(round, Map.of("rubricVersionId", version)).then().statusCode(200);
        rounds.open(round)
                .then()
                .statusCode(422)
                .body("code", equalTo("round-not-ready"))
                .body("errors.code", contains("rubric-unsound"));
    }

    @Test
    void hasNoPointsForAVeto() throws IOException {
        Map<String, Object> veto = Map.of("key", "v1", "name", "弄虚作假", "points", 20);
        county.rounds
                .post(
                        "/rubrics",
                        Map.of(
                                "organisationId",
                                county.county,
                                "name",
                                "标准" + UUID.randomUUID(),
                                "content",
                                Map.of("step", 1, "criteria", List.of(), "vetoes", List.of(veto))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/content/vetoes/0/points"));
    }

    @Test
    void staysAsItWasForTheRoundThatUsesIt() throws IOException {
        JsonNode shape = shape("02-vetoes");
        UUID rubric = rubric(shape);
        RoundJourney journey = open(rubric);
        UUID application = journey.submitted("applicant", "丝竹入门", Map.of("kind", "key"));
        String review = journey.reviewed(application, "expert1", null, Map.of("scores", Map.of("content", 55)));
        Map<String, Object> changed = object(shape.path("rubric"));
        changed.put("vetoes", List.of());
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", Api.as("bureau").get("/rubrics/" + rubric).header("ETag"))
                .body(Map.of("name", "改过的标准" + UUID.randomUUID(), "content", changed))
                .put("/rubrics/" + rubric)
                .then()
                .statusCode(200);
        publication(rubric).then().statusCode(200).body("versions.number", contains(2, 1));
        Api.as("bureau").get("/rubrics/" + rubric + "/versions/1").then().body("content.vetoes", hasSize(2));
        Api.as("expert1").get(review).then().body("rubric.vetoes.key", contains("copied", "wrong"));
    }

    @Test
    void showsAnExpertOnlyWhatHoldsForTheCase() throws IOException {
        RoundJourney journey = open(rubric(shape("11-variants")));
        UUID normal = journey.submitted("applicant", "一般的一项", Map.of("kind", "normal"));
        String review = journey.reviewed(normal, "expert1", null, Map.of("scores", Map.of("base", 30)));
        Api.as("expert1")
                .get(review)
                .then()
                .body("rubric.criteria.key", contains("base", "act"))
                .body("total", equalTo(30));
        Api.as("expert1")
                .queryParam("round", journey.round)
                .get("/reviews")
                .then()
                .body("items[0].scored", equalTo(1))
                .body("items[0].criteria", equalTo(2));
        patched(review, Map.of("scores", Map.of("study", 30)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scores/study"))
                .body("errors.code", contains("unknown-reference"));
        Api.as("expert1")
                .post("/rounds/" + journey.round + "/review-submission")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(review.substring("/reviews".length()) + "/scores/act"));
    }

    @Test
    void needsAFormThatTellsEachCategory() throws IOException {
        JsonNode shape = shape("11-variants");
        RoundScene rounds = county.rounds;
        UUID plain = rounds.readyRound(rounds.programme(rounds.form(), rubric(shape), pipeline()), county.centre);
        rounds.open(plain).then().statusCode(422).body("errors.code", contains("form-without-categories"));

        Map<String, Object> less = object(shape.path("rubric"));
        less.put("variants", List.of("重点项目"));
        less.put("criteria", List.of(Map.of("key", "c1", "name", "设计", "points", 100)));
        UUID round = rounds.readyRound(rounds.programme(form(), rounds.rubric(less), pipeline()), county.centre);
        rounds.open(round)
                .then()
                .statusCode(422)
                .body("errors.code", contains("category-without-variant"))
                .body("errors[0].message", equalTo("评分标准没有写明“一般项目”类怎样评分"));
    }

    @Test
    void tellsWhatIsWrongWithASheetByItsKinds() throws IOException {
        RoundJourney journey = open(rubric(shape("05-deductions")));
        UUID application = journey.submitted("applicant", "社区治理论文", Map.of("kind", "key"));
        String review = journey.reviewed(
                application, "expert1", null, Map.of("scores", Map.of("text", 55, "use", 38, "same", 5)));
        Api.as("expert1").get(review).then().body("total", equalTo(88));
        patched(review, Map.of("scores", Map.of("same", 10)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-deduction-step"));
        patched(review, Map.of("scores", Map.of("text", "9")))
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.pointer", contains("/scores/text"));
    }

    @Test
    void entersVotesOnceForEachCaseUntilItIsRanked() throws IOException {
        RoundJourney journey = open(rubric(shape("08-public-vote")));
        UUID application = journey.submitted("applicant", "学习之星甲", Map.of("kind", "key"));
        String review = journey.reviewed(
                application, "expert1", null, Map.of("scores", Map.of("story", 40, "effect", 25, "model", 10)));
        patched(review, Map.of("scores", Map.of("public", 20)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("votes-not-scored"));
        Api.as("expert1").get("/applications/" + application + "/votes").then().statusCode(404);
        journey.handIn("expert1");
        journey.close();
        journey.tryToRank().then().statusCode(422).body("errors.code", contains("votes-missing"));
        journey.votes(application, List.of(Map.of("key", "story", "votes", 3, "source", " ")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/votes/0/source"));
        journey.votes(application, List.of(votes("story", 3)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-reference"));
        journey.votes(application, List.of(votes("public", 300)))
                .then()
                .statusCode(200)
                .body("votes[0].votes", equalTo(300))
                .body("editable", equalTo(true))
                .body("version", equalTo(1));
        journey.rank().then().statusCode(201);
        journey.ranked().then().body("items[0].criteria.public", equalTo(20.0f));
        journey.votes(application, List.of(votes("public", 400)))
                .then()
                .statusCode(409)
                .body("code", equalTo("votes-closed"));
        Api.as("bureau")
                .get("/applications/" + application + "/votes")
                .then()
                .body("editable", equalTo(false))
                .body("votes[0].source", equalTo("公众号投票"));
    }

    @Test
    void wantsSomebodyOfEachGroupOfScorers() throws IOException {
        RoundJourney journey = open(rubric(shape("09-scorers")));
        UUID application = journey.submitted("applicant", "甲学院", Map.of("kind", "key"));
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "assignments",
                        List.of(Map.of("applicationId", application, "reviewerId", scene.account("expert1")))))
                .post("/rounds/" + journey.round + "/review-assignments")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assignments/0/scorer"))
                .body("errors.code", contains("not-null"));
        String review =
                journey.reviewed(application, "expert1", "专家组", Map.of("scores", Map.of("plan", 45, "base", 45)));
        Api.as("expert1").get(review).then().body("scorer", equalTo("专家组"));
        journey.handIn("expert1");
        journey.close();
        journey.tryToRank()
                .then()
                .statusCode(422)
                .body("errors.code", contains("scorer-missing"))
                .body("errors[0].message", equalTo("“甲学院”还没有“教育局”的评审意见"));
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "assignments",
                        List.of(Map.of(
                                "applicationId", application, "reviewerId", scene.account("expert2"), "scorer", "公众"))))
                .post("/rounds/" + journey.round + "/review-assignments")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assignments/0/scorer"));
    }

    @Test
    void isNotNeededWhereNothingIsScored() {
        RoundScene rounds = county.rounds;
        UUID pipeline = rounds.pipeline(
                List.of(RoundScene.stage("submission", "申报", Map.of()), RoundScene.stage("decision", "办理", Map.of())));
        UUID round = rounds.readyRound(rounds.programme(rounds.form(), null, pipeline), county.centre);
        rounds.open(round)
                .then()
                .statusCode(200)
                .body("description.rubricVersionId", nullValue())
                .body("hindrances", hasSize(0));
        UUID scored = rounds.readyRound(rounds.programme(rounds.form(), null, pipeline()), county.centre);
        rounds.open(scored).then().statusCode(422).body("errors.pointer", contains("/rubricVersionId"));
    }

    private RoundJourney open(UUID rubric) {
        return RoundJourney.open(county, county.rounds.programme(form(), rubric, pipeline()), Map.of());
    }

    private UUID pipeline() {
        return county.rounds.pipeline(List.of(
                RoundScene.stage("submission", "申报", Map.of()),
                RoundScene.stage("expert-review", "评审中", Map.of("expertsEach", "1")),
                RoundScene.stage("decision", "评审中", Map.of())));
    }

    /** Asks for the category. */
    private UUID form() {
        List<Map<String, String>> kinds =
                List.of(Map.of("const", "key", "title", "重点项目"), Map.of("const", "normal", "title", "一般项目"));
        Map<String, Object> kind = Map.of("type", "string", "title", "类别", "oneOf", kinds);
        return county.rounds.form(
                Map.of(
                        "type",
                        "object",
                        "additionalProperties",
                        false,
                        "required",
                        List.of("kind"),
                        "properties",
                        Map.of("kind", kind)),
                Map.of("/kind", Map.of("fact", "CATEGORY")));
    }

    private UUID rubric(JsonNode shape) {
        return county.rounds.rubric(object(shape.path("rubric")));
    }

    private Response draft(JsonNode shape) {
        return county.rounds.post(
                "/rubrics",
                Map.of(
                        "organisationId",
                        county.county,
                        "name",
                        "标准" + UUID.randomUUID(),
                        "content",
                        object(shape.path("rubric"))));
    }

    private Response publication(UUID rubric) {
        return county.rounds.act(
                "/rubrics/" + rubric + "/publication",
                Api.as("bureau").get("/rubrics/" + rubric).header("ETag"),
                null);
    }

    private static void reviewed(RoundJourney journey, UUID application, JsonNode sheet) {
        Map<String, Object> written = new HashMap<>(Map.of("scores", object(sheet.path("scores"))));
        List<String> vetoes = new ArrayList<>();
        sheet.path("vetoes").forEach(each -> vetoes.add(each.asText()));
        written.put("vetoes", vetoes);
        journey.reviewed(
                application, sheet.path("expert").asText(), sheet.path("scorer").textValue(), written);
    }

    private static void vote(RoundJourney journey, JsonNode shape, List<UUID> applications) {
        for (int i = 0; i < applications.size(); i++) {
            List<Map<String, Object>> counted = new ArrayList<>();
            shape.path("cases")
                    .get(i)
                    .path("votes")
                    .properties()
                    .forEach(each ->
                            counted.add(votes(each.getKey(), each.getValue().asInt())));
            if (!counted.isEmpty()) {
                journey.votes(applications.get(i), counted).then().statusCode(200);
            }
        }
    }

    private static Map<String, Object> votes(String key, int votes) {
        return Map.of("key", key, "votes", votes, "source", "公众号投票");
    }

    private static Response patched(String review, Map<String, ?> sheet) {
        return Api.as("expert1")
                .header("If-Match", Api.as("expert1").get(review).header("ETag"))
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(sheet)
                .patch(review);
    }

    private static Map<String, Object> object(JsonNode json) {
        return new HashMap<>(StoredJson.mapper().convertValue(json, OBJECT));
    }

    private static JsonNode shape(String name) throws IOException {
        try (InputStream file = RubricShapesHttpTest.class.getResourceAsStream("/rubric-shapes/" + name + ".json")) {
            return StoredJson.mapper().readTree(file);
        }
    }
}
