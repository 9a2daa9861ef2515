package org.xuecang.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.xuecang.testing.Scene;

/** Forms, rubrics and pipelines go out as documents and come in again. */
@HttpTest
class TemplateExchangeHttpTest {

    private static final int PIPELINES = 25;

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
    void comesInAsItWentOut() {
        Random random = new Random(7);
        for (int i = 0; i < PIPELINES; i++) {
            UUID pipeline = draft("流程" + i, stages(random));
            JsonNode out = document(pipeline);
            UUID taken = taken(Map.of("organisationId", county, "name", "又" + i, "document", out));
            assertThat(document(taken).get("content")).isEqualTo(out.get("content"));
        }
    }

    /** Contents with holes are faults of the sender, by whatever way they come. */
    @Test
    void refusesWhatHasHoles() {
        List<Object> nothing = new ArrayList<>();
        nothing.add(null);
        Map<String, Object> settings = new HashMap<>();
        settings.put("daysAfterWindow", null);
        List<Object> holes = new ArrayList<>(List.of(
                Map.of("stages", nothing),
                Map.of("stages", List.of(Map.of("kind", "endorsement", "settings", settings))),
                Map.of("step", 1, "criteria", nothing),
                nothing,
                "x"));
        holes.add(null);
        for (String kind : List.of("form", "rubric", "pipeline")) {
            for (Object hole : holes) {
                Map<String, Object> document =
                        new HashMap<>(Map.of("format", "xuecang-" + kind, "version", 1, "name", "有洞的"));
                document.put("content", hole);
                Map<String, Object> asked = Map.of("organisationId", county, "document", document);
                assertThat(rounds.post("/round-templates/imports?dryRun=true", asked)
                                .statusCode())
                        .as(kind + " " + hole)
                        .isIn(400, 422);
                Map<String, Object> defined = new HashMap<>(Map.of("organisationId", county, "name", "有洞的"));
                defined.put("content", hole);
                assertThat(rounds.post("/" + kind + "s", defined).statusCode())
                        .as(kind + " " + hole)
                        .isIn(400, 422);
            }
        }
    }

    /** Any that may be written, finished or not. */
    private static List<Map<String, Object>> stages(Random random) {
        List<Map<String, Object>> stages = new ArrayList<>();
        List<String> kinds = List.of("submission", "endorsement", "formal-check", "expert-review", "decision");
        for (int i = 0; i < random.nextInt(8); i++) {
            String kind = kinds.get(random.nextInt(kinds.size()));
            Map<String, String> settings = new HashMap<>();
            if (kind.equals("endorsement") && random.nextBoolean()) {
                settings.put("daysAfterWindow", String.valueOf(random.nextInt(100)));
            }
            stages.add(RoundScene.stage(kind, "第" + i + "步“引号”\\", settings));
        }
        return stages;
    }

    private UUID draft(String name, List<Map<String, Object>> stages) {
        return RoundScene.id(rounds.post(
                "/pipelines", Map.of("organisationId", county, "name", name, "content", Map.of("stages", stages))));
    }

    private static JsonNode document(UUID template) {
        Response out = Api.as("bureau").get("/round-templates/" + template + "/document");
        out.then().statusCode(200);
        return StoredJson.read(out.asString(), JsonNode.class);
    }

    private UUID taken(Object request) {
        Response in = taking(request);
        in.then().statusCode(200);
        return UUID.fromString(in.path("id"));
    }

    private Response taking(Object request) {
        return rounds.post("/round-templates/imports", request);
    }

    @Test
    void namesWhatIsNotHereAndTakesNothing() {
        Map<String, Object> stages = Map.of(
                "stages",
                List.of(
                        RoundScene.stage("submission", "申报", Map.of()),
                        RoundScene.stage("interview", "面谈", Map.of()),
                        RoundScene.stage("decision", "审定", Map.of("colour", "red"))));
        taking(Map.of("organisationId", county, "document", pipeline("外来流程", stages)))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/document/content/stages/1/kind", "/document/content/stages/2/settings/colour"))
                .body("errors.code", contains("stage-kind-unknown", "stage-setting-unknown"));
        assertThat(names("pipelines")).doesNotContain("外来流程");
    }

    private static Map<String, Object> pipeline(String name, Object content) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "xuecang-pipeline");
        document.put("version", 1);
        document.put("name", name);
        document.put("content", content);
        return document;
    }

    private List<String> names(String collection) {
        return Api.as("bureau").get("/" + collection).path("items.name");
    }

    @Test
    void namesEveryFaultOfADocument() {
        Map<String, Object> bad = Map.of("kind", "Bad Kind", "staffName", "", "applicantName", 5);
        Map<String, Object> document = pipeline("流程", Map.of("stages", List.of(bad), "colour", "red"));
        taking(Map.of("organisationId", county, "document", document))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/document/content/colour"));
        taking(Map.of(
                        "organisationId",
                        county,
                        "document",
                        pipeline("流程", Map.of("stages", List.of(Map.of("kind", "Bad Kind", "staffName", ""))))))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/document/content/stages/0/applicantName",
                                "/document/content/stages/0/kind",
                                "/document/content/stages/0/staffName",
                                "/document/content/stages/0/kind"));
        Map<String, Object> other = pipeline("流程", Map.of("stages", List.of()));
        other.put("format", "somebody-elses");
        other.put("version", 9);
        taking(Map.of("organisationId", county, "document", other))
                .then()
                .statusCode(422)
                .body("errors.code", contains("document-format-unknown", "document-version-unknown"));
    }

    @Test
    void isNotTakenWhereItIsNestedTooDeep() {
        Map<String, Object> deep = Map.of("type", "object");
        for (int i = 0; i < 60; i++) {
            deep = Map.of("properties", deep);
        }
        Map<String, Object> document = pipeline("表", Map.of("schema", deep));
        document.put("format", "xuecang-form");
        taking(Map.of("organisationId", county, "document", document))
                .then()
                .statusCode(422)
                .body("errors.code", contains("nested-too-deep"));
    }

    @Test
    void keepsNothingOfADryRun() {
        Map<String, Object> document = pipeline("试一试", Map.of("stages", List.of()));
        rounds.post("/round-templates/imports?dryRun=true", Map.of("organisationId", county, "document", document))
                .then()
                .statusCode(200)
                .body("kind", equalTo("PIPELINE"))
                .body("hindrances.code", contains("not-empty"));
        assertThat(names("pipelines")).doesNotContain("试一试");
    }

    @Test
    void becomesTheNextVersionOfATemplateAndLosesNothing() {
        UUID pipeline = rounds.pipeline("submission", "decision");
        Map<String, Object> longer = Map.of(
                "stages",
                List.of(
                        RoundScene.stage("submission", "申报", Map.of()),
                        RoundScene.stage("endorsement", "推荐", Map.of()),
                        RoundScene.stage("decision", "审定", Map.of())));
        Map<String, Object> request = Map.of("templateId", pipeline, "document", pipeline("别名", longer));
        rounds.act("/round-templates/imports", tag(pipeline), request)
                .then()
                .statusCode(200)
                .body("id", equalTo(pipeline.toString()))
                .body("hindrances", empty());
        Api.as("bureau")
                .get("/pipelines/" + pipeline)
                .then()
                .body("content.stages.kind", contains("submission", "endorsement", "decision"))
                .body("versions.number", contains(1));
        Api.as("bureau")
                .get("/pipelines/" + pipeline + "/versions/1")
                .then()
                .body("content.stages.kind", contains("submission", "decision"));
        rounds.act("/round-templates/imports", tag(pipeline), request)
                .then()
                .statusCode(409)
                .body("code", equalTo("template-unpublished"));
        rounds.act("/round-templates/imports", "\"0\"", request).then().statusCode(412);
        taking(request).then().statusCode(428);
    }

    private static String tag(UUID pipeline) {
        return Api.as("bureau").get("/pipelines/" + pipeline).header("ETag");
    }

    @Test
    void isOfTheKindOfItsTemplate() {
        UUID rubric = rounds.rubric();
        Map<String, Object> document = pipeline("流程", Map.of("stages", List.of()));
        rounds.act(
                        "/round-templates/imports",
                        Api.as("bureau").get("/rubrics/" + rubric).header("ETag"),
                        Map.of("templateId", rubric, "document", document))
                .then()
                .statusCode(422)
                .body("errors.code", contains("document-of-another-kind"));
    }

    @Test
    void isGivenOutToWhoSeesTheTemplate() {
        UUID pipeline = rounds.pipeline("submission", "decision");
        Api.as("bureau")
                .get("/round-templates/" + pipeline + "/document?number=1")
                .then()
                .statusCode(200)
                .body("format", equalTo("xuecang-pipeline"));
        Api.as("bureau")
                .get("/round-templates/" + pipeline + "/document?number=2")
                .then()
                .statusCode(404);
        Api.as("bureau")
                .get("/round-templates/" + UUID.randomUUID() + "/document")
                .then()
                .statusCode(404);
        Api.as("shaxi")
                .contentType(ContentType.JSON)
                .get("/round-templates/" + pipeline + "/document")
                .then()
                .statusCode(404);
    }
}
