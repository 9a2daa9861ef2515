package org.xuecang.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class TemplateHttpTest {

    @Inject
    Scene scene;

    private UUID county;
    private RoundScene rounds;

    @BeforeEach
    void aCountyOfOurOwn() {
        county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
        rounds = new RoundScene("bureau", county);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void keepsWhatIsUnfinishedAndPublishesWhatIsWhole() {
        UUID rubric = rubric("草稿", 50, 50, 50);
        Api.as("bureau")
                .get("/rubrics/" + rubric)
                .then()
                .statusCode(200)
                .body("hindrances.code", contains("points-not-100"))
                .body("hindrances[0].message", equalTo("各项分值合计应为 100 分，现为 150 分"))
                .body("versions", empty());
        publish(rubric, "\"0\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("template-not-publishable"))
                .body("errors.pointer", contains("/criteria"));
        replace(rubric, "\"0\"", "定稿", 40, 60).then().statusCode(200).body("hindrances", empty());
        publish(rubric, "\"1\"")
                .then()
                .statusCode(200)
                .body("versions.number", contains(1))
                .header("ETag", "\"2\"");
    }

    @Test
    void neverChangesAPublishedVersion() {
        UUID rubric = rubric("标准", 40, 60);
        publish(rubric, "\"0\"").then().statusCode(200);
        replace(rubric, "\"1\"", "标准", 30, 70).then().statusCode(200);
        Api.as("bureau")
                .get("/rubrics/" + rubric + "/versions/1")
                .then()
                .statusCode(200)
                .body("content.criteria.points", contains(40, 60));
        publish(rubric, "\"2\"").then().statusCode(200).body("versions.number", contains(2, 1));
        Api.as("bureau").get("/rubrics/" + rubric + "/versions/3").then().statusCode(404);
    }

    @Test
    void publishesNothingTwice() {
        UUID rubric = rubric("标准", 40, 60);
        publish(rubric, "\"0\"").then().statusCode(200);
        publish(rubric, "\"1\"").then().statusCode(409).body("code", equalTo("nothing-to-publish"));
    }

    @Test
    void changesNothingThatIsRetired() {
        UUID rubric = rubric("标准", 40, 60);
        rounds.act("/rubrics/" + rubric + "/retirement", "\"0\"", null)
                .then()
                .statusCode(200)
                .body("retiredOn", notNullValue());
        publish(rubric, "\"1\"").then().statusCode(409).body("code", equalTo("template-retired"));
        replace(rubric, "\"1\"", "标准", 50, 50).then().statusCode(409);
    }

    @Test
    void keepsNamesOfOneKindApart() {
        rubric("同名", 40, 60);
        create("rubrics", "同名", criteria(40, 60))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("name-taken"));
        Map<String, Object> noStages = Map.of("stages", List.of());
        create("pipelines", "同名", noStages).then().statusCode(201);
    }

    @Test
    void takesEachKindForItself() {
        UUID rubric = rubric("标准", 40, 60);
        Api.as("bureau").get("/pipelines/" + rubric).then().statusCode(404);
        Api.as("bureau").get("/forms/" + rubric).then().statusCode(404);
    }

    @Test
    void namesEveryFaultOfAContent() {
        Map<String, Object> bad = Map.of("key", "C 1", "name", " ", "points", 1000);
        create("rubrics", "x".repeat(101), Map.of("step", 5, "criteria", List.of(bad)))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/content/criteria/0/key",
                                "/content/criteria/0/name",
                                "/content/criteria/0/points",
                                "/content/criteria/0/points",
                                "/content/step",
                                "/name"));
    }

    @Test
    void listsWhatIsInUseByName() {
        UUID first = rubric("甲标准", 40, 60);
        UUID second = rubric("乙标准", 40, 60);
        rounds.act("/rubrics/" + second + "/retirement", "\"0\"", null).then().statusCode(200);
        Api.as("bureau")
                .queryParam("retired", false)
                .queryParam("name", "标准")
                .get("/rubrics")
                .then()
                .statusCode(200)
                .body("items.findAll { it.organisationId == '" + county + "' }.id", contains(first.toString()))
                .body("items.find { it.id == '" + first + "' }.published", nullValue());
    }

    @Test
    void keepsTheFieldsOfAFormInTheirOrder() {
        Map<String, Object> fields = new LinkedHashMap<>();
        Stream.of("unit", "name", "leader", "purpose", "a")
                .forEach(field -> fields.put(field, Map.of("type", "string", "title", field, "maxLength", 100)));
        Map<String, Object> schema = Map.of("type", "object", "additionalProperties", false, "properties", fields);
        UUID form = RoundScene.id(create("forms", "有序", Map.of("schema", schema, "hints", Map.of())));
        rounds.act("/forms/" + form + "/publication", "\"0\"", null).then().statusCode(200);
        Map<String, Object> shown = Api.as("bureau")
                .get("/forms/" + form + "/versions/1")
                .then()
                .statusCode(200)
                .extract()
                .path("content.schema.properties");
        assertThat(List.copyOf(shown.keySet())).isEqualTo(List.copyOf(fields.keySet()));
    }

    @Test
    void refusesAFormThatRefersElsewhere() {
        Map<String, Object> schema = Map.of(
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                Map.of("name", Map.of("$ref", "https://example.com/name.json")));
        UUID form = RoundScene.id(create("forms", "外链", Map.of("schema", schema, "hints", Map.of())));
        rounds.act("/forms/" + form + "/publication", "\"0\"", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/schema/properties/name/$ref"))
                .body("errors.code", hasItem("remote-reference"));
    }

    @Test
    void showsKindsOfStageWithTheirSettings() {
        Api.as("bureau")
                .get("/stage-kinds")
                .then()
                .statusCode(200)
                .body("findAll { it.code == 'test-decision' }.part", contains("DECIDES"))
                .body("find { it.code == 'test-decision' }.settings.usual", contains("5"))
                .body("find { it.code == 'test-entry' }.part", equalTo("BEGINS"));
    }

    @Test
    void wantsAPipelineToDecide() {
        UUID pipeline = RoundScene.id(create(
                "pipelines",
                "无审定",
                Map.of("stages", List.of(Map.of("kind", "test-entry", "staffName", "申报", "applicantName", "申报")))));
        rounds.act("/pipelines/" + pipeline + "/publication", "\"0\"", null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("pipeline-without-decision"));
    }

    @Test
    void beginsProgrammesWithTemplatesOfTheirOwnCountyOnly() {
        UUID other = scene.county();
        scene.grant("bureau2", Role.OFFICER, other);
        UUID foreign = new RoundScene("bureau2", other).rubric();
        rounds.post(
                        "/programmes",
                        Map.of("organisationId", county, "description", Map.of("name", "项目", "rubricId", foreign)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/description/rubricId"));
    }

    @Test
    void retiresAProgramme() {
        UUID programme = rounds.programme();
        rounds.act("/programmes/" + programme + "/retirement", "\"0\"", null)
                .then()
                .statusCode(200)
                .body("retiredOn", notNullValue());
        rounds.post(
                        "/rounds",
                        Map.of("programmeId", programme, "year", 2026, "batch", 1, "level", "COUNTY", "hosted", "HERE"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/programmeId"));
    }

    private UUID rubric(String name, Object... points) {
        return RoundScene.id(create("rubrics", name, criteria(points)));
    }

    private Response create(String collection, String name, Object content) {
        return rounds.post("/" + collection, Map.of("organisationId", county, "name", name, "content", content));
    }

    private static Response replace(UUID rubric, String tag, String name, Object... points) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("name", name, "content", criteria(points)))
                .put("/rubrics/" + rubric);
    }

    private Response publish(UUID rubric, String tag) {
        return rounds.act("/rubrics/" + rubric + "/publication", tag, null);
    }

    private static Map<String, Object> criteria(Object... points) {
        List<Map<String, Object>> criteria = IntStream.range(0, points.length)
                .mapToObj(i -> RoundScene.criterion("c" + i, points[i]))
                .toList();
        return Map.of("step", 1, "criteria", criteria);
    }

    @Test
    void namesTheRoundsThatKeepAVersionOfIt() {
        UUID pipeline = rounds.pipeline("submission", "decision");
        UUID round = rounds.round(rounds.programme(pipeline));
        rounds.round(rounds.programme());
        Api.as("bureau")
                .get("/rounds?template=" + pipeline)
                .then()
                .statusCode(200)
                .body("items.id", contains(round.toString()));
        Api.as("bureau").get("/rounds?template=" + rounds.rubric()).then().body("items", empty());
    }

    @Test
    void tellsHowLongStagesLast() {
        Api.as("bureau")
                .get("/stage-kinds")
                .then()
                .body("find { it.code == 'endorsement' }.span.setting", equalTo("daysAfterWindow"))
                .body("find { it.code == 'endorsement' }.span.counted", equalTo("AFTER_WINDOW"))
                .body("find { it.code == 'public-notice' }.span.counted", equalTo("WORKING_DAYS"))
                .body("find { it.code == 'submission' }.span", nullValue());
    }
}
