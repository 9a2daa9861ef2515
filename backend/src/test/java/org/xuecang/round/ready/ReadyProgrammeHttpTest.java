package org.xuecang.round.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** Every programme of the field is ready to be taken, and a round of it can be opened. */
@HttpTest
class ReadyProgrammeHttpTest {

    private static final Path FORMAT = Path.of("../docs/formats/round-template.schema.json");

    @Inject
    Scene scene;

    private ApplicationScene county;

    @BeforeEach
    void aCountyWithCentres() {
        county = ApplicationScene.in(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private static List<String> codes() {
        Response all = Api.as("bureau").get("/ready-programmes");
        all.then().statusCode(200);
        return all.path("code");
    }

    private Response take(String code, Map<String, ?> request) {
        return county.rounds.post("/ready-programmes/" + code + "/copies", request);
    }

    @Test
    void opensARoundOfEachThatPeopleBeginToApplyIn() {
        List<String> codes = codes();
        assertThat(codes).hasSize(17).doesNotHaveDuplicates();
        for (String code : codes) {
            UUID programme = RoundScene.id(take(code, Map.of("organisationId", county.county)));
            UUID round = county.rounds.readyRound(programme, county.centre);
            Response opened = county.rounds.open(round);
            assertThat(opened.statusCode())
                    .as("%s: %s", code, opened.asString())
                    .isEqualTo(200);
            assertThat(county.begin("applicant", round).statusCode()).as(code).isEqualTo(201);
        }
    }

    @Test
    void isDescribedByThePublishedFormatAndComesInAsADocument() throws Exception {
        Schema format = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(StoredJson.read(Files.readString(FORMAT), JsonNode.class));
        for (String code : codes()) {
            JsonNode ready = StoredJson.read(
                    Api.as("bureau").get("/ready-programmes/" + code).asString(), JsonNode.class);
            for (String part : List.of("form", "rubric", "pipeline")) {
                JsonNode document = ready.get(part);
                if (!document.isNull()) {
                    assertThat(format.validate(document))
                            .as("%s %s", code, part)
                            .isEmpty();
                    Response in = county.rounds.post(
                            "/round-templates/imports", Map.of("organisationId", county.county, "document", document));
                    in.then().statusCode(200).body("hindrances", equalTo(List.of()));
                    JsonNode out = StoredJson.read(
                            Api.as("bureau")
                                    .get("/round-templates/" + in.path("id") + "/document")
                                    .asString(),
                            JsonNode.class);
                    assertThat(format.validate(out)).as("%s %s", code, part).isEmpty();
                    assertThat(out.get("content").at("/schema"))
                            .isEqualTo(document.get("content").at("/schema"));
                }
            }
        }
    }

    @Test
    void refusesADocumentThatIsNoneByThePublishedFormat() throws Exception {
        Schema format = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(StoredJson.read(Files.readString(FORMAT), JsonNode.class));
        for (String bad : List.of(
                "{}",
                "{\"format\": \"xuecang-pipeline\", \"version\": 1, \"name\": \"a\", \"content\": {\"criteria\": []}}",
                "{\"format\": \"xuecang-pipeline\", \"version\": 2, \"name\": \"a\", \"content\": {\"stages\": []}}")) {
            assertThat(format.validate(StoredJson.read(bad, JsonNode.class))).isNotEmpty();
        }
    }

    @Test
    void isCalledAsTheOfficeCallsItAndTakenOnceUnderAName() {
        Map<String, Object> second = Map.of("organisationId", county.county, "name", "江海学习苑");
        Response taken = take("learning-garden", second);
        taken.then().statusCode(201).body("name", equalTo("江海学习苑"));
        Api.as("bureau")
                .get("/forms/" + taken.path("formId"))
                .then()
                .body("name", equalTo("江海学习苑申报表"))
                .body("versions.number", contains(1));
        take("learning-garden", second).then().statusCode(422).body("errors.code", contains("name-taken"));
        take("learning-garden", Map.of("organisationId", county.county)).then().statusCode(201);
        take("no-such", second).then().statusCode(404);
    }

    @Test
    void asksNobodyToScoreAPerson() {
        Response taken = take("commendation", Map.of("organisationId", county.county));
        taken.then().statusCode(201).body("rubricId", equalTo(null));
        Api.as("bureau")
                .get("/pipelines/" + taken.path("pipelineId"))
                .then()
                .body(
                        "content.stages.kind",
                        contains("submission", "endorsement", "formal-check", "decision", "public-notice"));
    }
}
