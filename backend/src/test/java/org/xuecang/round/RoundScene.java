package org.xuecang.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;

/** A county's programme and its rounds, made through the API as an officer makes them. */
public final class RoundScene {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final String officer;
    private final UUID county;

    public RoundScene(String officer, UUID county) {
        this.officer = officer;
        this.county = county;
    }

    /** With a published form, rubric and pipeline. */
    public UUID programme() {
        return programme(pipeline(TestStages.ENTRY, TestStages.DECISION));
    }

    public UUID programme(UUID pipeline) {
        return programme(form(), pipeline);
    }

    public UUID programme(UUID form, UUID pipeline) {
        return programme(form, rubric(), pipeline);
    }

    public UUID programme(UUID form, UUID rubric, UUID pipeline) {
        Map<String, Object> description = new HashMap<>(Map.of("name", "项目" + UUID.randomUUID()));
        description.put("formId", form);
        description.put("rubricId", rubric);
        description.put("pipelineId", pipeline);
        return id(post("/programmes", Map.of("organisationId", county, "description", description)));
    }

    public UUID form() {
        Map<String, Object> name = Map.of("type", "string", "title", "名称", "maxLength", 100);
        Map<String, Object> schema =
                Map.of("type", "object", "additionalProperties", false, "properties", Map.of("name", name));
        return form(schema, Map.of());
    }

    public UUID form(Map<String, ?> schema, Map<String, ?> hints) {
        return published("forms", Map.of("schema", schema, "hints", hints));
    }

    /** Publishes the next version of a form. */
    public UUID nextForm(UUID form, Map<String, ?> schema) {
        Response before = Api.as(officer).get("/forms/" + form);
        Map<String, Object> definition =
                Map.of("organisationId", county, "name", before.path("name"), "content", Map.of("schema", schema));
        Response written = Api.as(officer)
                .contentType(ContentType.JSON)
                .header("If-Match", before.header("ETag"))
                .body(definition)
                .put("/forms/" + form);
        written.then().statusCode(200);
        Response published = act("/forms/" + form + "/publication", written.header("ETag"), null);
        published.then().statusCode(200);
        return UUID.fromString(published.path("versions[0].id"));
    }

    public Response moveForm(UUID round, UUID version, boolean dryRun) {
        return act(
                "/rounds/" + round + "/form-moves" + (dryRun ? "?dryRun=true" : ""),
                tag(round),
                Map.of("formVersionId", version, "reason", "补充预算。"));
    }

    public UUID rubric() {
        return rubric(Map.of("step", 1, "criteria", List.of(criterion("c1", 40), criterion("c2", 60))));
    }

    public UUID rubric(Map<String, Object> content) {
        return published("rubrics", content);
    }

    public UUID pipeline(String... kinds) {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (String kind : kinds) {
            stages.add(stage(kind, "办理中", Map.of()));
        }
        return pipeline(stages);
    }

    public UUID pipeline(List<Map<String, Object>> stages) {
        return published("pipelines", Map.of("stages", stages));
    }

    public static Map<String, Object> stage(String kind, String applicantName, Map<String, String> settings) {
        return Map.of("kind", kind, "staffName", kind, "applicantName", applicantName, "settings", settings);
    }

    static Map<String, Object> criterion(String key, Object points) {
        return Map.of("key", key, "name", "指标" + key, "points", points);
    }

    private UUID published(String collection, Map<String, Object> content) {
        UUID id = id(post(
                "/" + collection,
                Map.of("organisationId", county, "name", "模板" + UUID.randomUUID(), "content", content)));
        assertThat(act("/" + collection + "/" + id + "/publication", "\"0\"", null)
                        .statusCode())
                .isEqualTo(200);
        return id;
    }

    /** A draft without window, notice and units. */
    public UUID round(UUID programme) {
        return id(post(
                "/rounds",
                Map.of("programmeId", programme, "year", 2026, "batch", 1, "level", "COUNTY", "hosted", "HERE")));
    }

    /** A draft that lacks nothing. */
    public UUID readyRound(UUID programme, UUID unit) {
        UUID round = round(programme);
        assertThat(patch(round, complete()).statusCode()).isEqualTo(200);
        assertThat(setQuota(round, unit, 2).statusCode()).isEqualTo(200);
        return round;
    }

    public UUID openRound(UUID unit) {
        UUID round = readyRound(programme(), unit);
        assertThat(open(round).statusCode()).isEqualTo(200);
        return round;
    }

    public static Map<String, Object> complete() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Map.of(
                "notice",
                "请各单位组织申报。",
                "opensAt",
                now.minusSeconds(60).toString(),
                "closesAt",
                now.plus(10, ChronoUnit.DAYS).toString(),
                "tieRule",
                "MEDIAN");
    }

    public Response patch(UUID round, Map<String, ?> changes) {
        return Api.as(officer)
                .contentType(MERGE_PATCH)
                .header("If-Match", tag(round))
                .body(changes)
                .patch("/rounds/" + round);
    }

    public Response setQuota(UUID round, UUID unit, int atMost) {
        return put(round, "quotas", Map.of("quotas", List.of(Map.of("unitId", unit, "atMost", atMost))));
    }

    public Response put(UUID round, String part, Object body) {
        return Api.as(officer)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(round))
                .body(body)
                .put("/rounds/" + round + "/" + part);
    }

    public Response open(UUID round) {
        return act("/rounds/" + round + "/opening", tag(round), null);
    }

    public Response act(String path, String tag, Object body) {
        var call = Api.as(officer).header("If-Match", tag);
        return body == null
                ? call.post(path)
                : call.contentType(ContentType.JSON).body(body).post(path);
    }

    public Response post(String path, Object body) {
        return Api.as(officer).contentType(ContentType.JSON).body(body).post(path);
    }

    public String tag(UUID round) {
        return Api.as(officer).get("/rounds/" + round).header("ETag");
    }

    public static UUID id(Response created) {
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }
}
