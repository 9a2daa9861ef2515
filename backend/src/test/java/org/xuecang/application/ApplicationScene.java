package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.access.Role;
import org.xuecang.round.RoundScene;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/** A county with an office, two centres and their people, who apply in a round that {@code bureau} runs. */
public final class ApplicationScene {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final Map<String, Object> ENDORSEMENT = Map.of("opinion", "同意推荐。");
    static final Map<String, Object> FIELDS = Map.of(
            "name", Map.of("type", "string", "title", "名称", "minLength", 1, "maxLength", 100),
            "unit", Map.of("type", "string", "title", "单位", "maxLength", 100),
            "phone", Map.of("type", "string", "title", "电话", "format", "phone"),
            "photo", Map.of("type", "string", "title", "照片", "format", "file-id"),
            "goals", Map.of("type", "string", "title", "目标", "maxLength", 100));

    static final Map<String, Object> HINTS =
            Map.of("/unit", Map.of("prefill", "UNIT_NAME"), "/goals", Map.of("prefill", "LAST_YEAR", "field", true));

    public final UUID county;
    public final UUID office;
    public final UUID centre;
    public final UUID other;
    public final RoundScene rounds;

    private ApplicationScene(UUID county, UUID office, UUID centre, UUID other) {
        this.county = county;
        this.office = office;
        this.centre = centre;
        this.other = other;
        rounds = new RoundScene("bureau", county);
    }

    public static ApplicationScene in(Scene scene) {
        UUID county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
        UUID office = organisation("BUREAU", "试局", county);
        UUID centre = organisation("CENTRE", "试镇中心", county);
        UUID other = organisation("CENTRE", "邻镇中心", county);
        scene.close();
        scene.grant("bureau", Role.OFFICER, office, county);
        scene.grant("leader", Role.LEADER, office, county);
        scene.grant("chengxiang", Role.CENTRE_OFFICER, centre);
        scene.grant("chengxiang-lead", Role.UNIT_LEADER, centre);
        scene.grant("applicant", Role.APPLICANT, centre);
        scene.grant("shaxi", Role.CENTRE_OFFICER, other);
        return new ApplicationScene(county, office, centre, other);
    }

    public static UUID organisation(String kind, String name, UUID parent) {
        return RoundScene.id(Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind", kind, "name", name + UUID.randomUUID(), "parentId", parent, "foundedOn", "2020-01-01"))
                .post("/organisations"));
    }

    public UUID programme() {
        return programme(stages());
    }

    public UUID programme(List<Map<String, Object>> stages) {
        return rounds.programme(rounds.form(schema(List.of("name"), FIELDS), HINTS), rounds.pipeline(stages));
    }

    static Map<String, Object> schema(List<String> required, Map<String, Object> fields) {
        return Map.of("type", "object", "additionalProperties", false, "required", required, "properties", fields);
    }

    /** One whose form the test goes on writing. */
    UUID programmeOf(UUID form) {
        return rounds.programme(form, rounds.pipeline(stages()));
    }

    private static List<Map<String, Object>> stages() {
        return List.of(
                RoundScene.stage("submission", "申报", Map.of()),
                RoundScene.stage("endorsement", "单位推荐", Map.of("daysAfterWindow", "2")),
                RoundScene.stage("formal-check", "评审中", Map.of("points", "材料齐全\n单位属实")),
                RoundScene.stage(TestStages.DECISION, "评审中", Map.of()));
    }

    /** Calls both centres. */
    public UUID openRound(int atMost) {
        return openRound(programme(), 1, atMost, Map.of());
    }

    public UUID openRound(UUID programme, int batch, int atMost, Map<String, ?> changes) {
        UUID round = RoundScene.id(rounds.post(
                "/rounds",
                Map.of("programmeId", programme, "year", 2026, "batch", batch, "level", "COUNTY", "hosted", "HERE")));
        assertThat(rounds.patch(round, RoundScene.complete()).statusCode()).isEqualTo(200);
        assertThat(rounds.patch(round, changes).statusCode()).isEqualTo(200);
        Map<String, Object> quotas = Map.of(
                "quotas",
                List.of(Map.of("unitId", centre, "atMost", atMost), Map.of("unitId", other, "atMost", atMost)));
        assertThat(rounds.put(round, "quotas", quotas).statusCode()).isEqualTo(200);
        assertThat(rounds.open(round).statusCode()).isEqualTo(200);
        return round;
    }

    public UUID begun(String by, UUID round) {
        return RoundScene.id(begin(by, round));
    }

    public Response begin(String by, UUID round) {
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(Map.of("roundId", round))
                .post("/applications");
    }

    public Response write(String by, UUID application, Object changes) {
        return seen(by, application).contentType(MERGE_PATCH).body(changes).patch("/applications/" + application);
    }

    /** A finished one. */
    public UUID written(String by, UUID round) {
        UUID application = begun(by, round);
        assertThat(write(by, application, Map.of("title", "丝竹学习基地", "answers", Map.of("name", "丝竹")))
                        .statusCode())
                .isEqualTo(200);
        return application;
    }

    /** @return the id of a file that nothing names yet */
    static String uploaded(String by) {
        return Api.as(by)
                .multiPart("file", "示意图.txt", "示意".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/files")
                .path("id");
    }

    public UUID submitted(String by, UUID round) {
        UUID application = written(by, round);
        assertThat(submit(by, application).statusCode()).isEqualTo(200);
        return application;
    }

    public UUID endorsed(String by, UUID round) {
        UUID application = submitted(by, round);
        assertThat(endorse(application).statusCode()).isEqualTo(200);
        return application;
    }

    public Response submit(String by, UUID application) {
        return act(by, application, "submission", Map.of("truthful", true));
    }

    public Response endorse(UUID application) {
        return act("chengxiang-lead", application, "endorsement", ENDORSEMENT);
    }

    /** By somebody who read it before: its tag is known. */
    Response endorse(UUID application, String tag) {
        return Api.as("chengxiang-lead")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(ENDORSEMENT)
                .post("/applications/" + application + "/endorsement");
    }

    public Response giveBack(UUID application, Instant until) {
        return act(
                "chengxiang-lead", application, "return", Map.of("reason", "请补充。", "correctUntil", until.toString()));
    }

    public Response admit(String by, UUID application) {
        return act(
                by,
                application,
                "formal-check",
                Map.of("points", List.of(Map.of("met", true), Map.of("met", true)), "verdict", "ADMITTED"));
    }

    public Response withdraw(String by, UUID application) {
        return act(by, application, "withdrawal", Map.of("reason", "下次再报。"));
    }

    public Response act(String by, UUID application, String step, Object body) {
        RequestSpecification call = seen(by, application);
        if (body != null) {
            call.contentType(ContentType.JSON).body(body);
        }
        return call.post("/applications/" + application + "/" + step);
    }

    /** A call with the version that the caller sees; with none where they see nothing. */
    public RequestSpecification seen(String by, UUID application) {
        String tag = get(by, application).header("ETag");
        return tag == null ? Api.as(by) : Api.as(by).header("If-Match", tag);
    }

    public Response get(String by, UUID application) {
        return Api.as(by).get("/applications/" + application);
    }
}
