package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.round.RoundScene;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;

/** A county whose form asks all that rules reckon with; its rounds have rules. */
public final class RuledScene {

    public static final String STOPS = "STOPS";
    public static final String WARNS = "WARNS";

    private static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "object",
            "additionalProperties",
            false,
            "properties",
            Map.of(
                    "born", Map.of("type", "string", "title", "出生日期", "format", "date"),
                    "title", Map.of("type", "string", "title", "职称", "maxLength", 20),
                    "since", Map.of("type", "string", "title", "从业起始", "format", "date"),
                    "category",
                            Map.of(
                                    "type",
                                    "string",
                                    "title",
                                    "类别",
                                    "oneOf",
                                    List.of(
                                            Map.of("const", "course", "title", "课程"),
                                            Map.of("const", "base", "title", "基地"))),
                    "recommenders",
                            Map.of(
                                    "type",
                                    "array",
                                    "title",
                                    "推荐人",
                                    "maxItems",
                                    5,
                                    "items",
                                    Map.of("type", "string", "maxLength", 20))));

    private static final Map<String, Object> HINTS = Map.of(
            "/born", Map.of("fact", "BIRTH_DATE"),
            "/title", Map.of("fact", "TITLE"),
            "/since", Map.of("fact", "SERVICE"),
            "/category", Map.of("fact", "CATEGORY"),
            "/recommenders", Map.of("fact", "RECOMMENDERS"));

    public final ApplicationScene county;

    public RuledScene(ApplicationScene county) {
        this.county = county;
    }

    public static Map<String, Object> rule(String kind, String effect, Map<String, String> settings) {
        return Map.of("kind", kind, "effect", effect, "settings", settings);
    }

    public UUID form() {
        return county.rounds.form(SCHEMA, HINTS);
    }

    public UUID programme() {
        return county.rounds.programme(form(), pipeline("submission", "endorsement", "formal-check"));
    }

    public UUID pipeline(String... kinds) {
        List<Map<String, Object>> stages = new ArrayList<>();
        for (String kind : kinds) {
            Map<String, String> settings = kind.equals("formal-check") ? Map.of("points", "材料齐全\n单位属实") : Map.of();
            stages.add(RoundScene.stage(kind, "办理", settings));
        }
        stages.add(RoundScene.stage(TestStages.DECISION, "评审中", Map.of()));
        return county.rounds.pipeline(stages);
    }

    /** One that is open, of a programme of its own. */
    @SafeVarargs
    public final UUID round(int atMost, Map<String, Object>... rules) {
        return round(programme(), 1, atMost, rules);
    }

    @SafeVarargs
    public final UUID round(UUID programme, int batch, int atMost, Map<String, Object>... rules) {
        UUID round = draft(programme, batch, atMost);
        assertThat(setRules(round, rules).statusCode()).isEqualTo(200);
        assertThat(county.rounds.open(round).statusCode()).isEqualTo(200);
        return round;
    }

    /** A draft that lacks nothing. */
    public UUID draft(UUID programme, int batch, int atMost) {
        UUID round = RoundScene.id(county.rounds.post(
                "/rounds",
                Map.of("programmeId", programme, "year", 2026, "batch", batch, "level", "COUNTY", "hosted", "HERE")));
        assertThat(county.rounds.patch(round, RoundScene.complete()).statusCode())
                .isEqualTo(200);
        Map<String, Object> quotas = Map.of(
                "quotas",
                List.of(
                        Map.of("unitId", county.centre, "atMost", atMost),
                        Map.of("unitId", county.other, "atMost", atMost)));
        assertThat(county.rounds.put(round, "quotas", quotas).statusCode()).isEqualTo(200);
        return round;
    }

    @SafeVarargs
    public final Response setRules(UUID round, Map<String, Object>... rules) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (Map<String, Object> rule : rules) {
            asked.add(rule);
        }
        return county.rounds.put(round, "rules", Map.of("rules", asked));
    }

    public UUID written(String by, UUID round, Map<String, ?> answers) {
        UUID application = county.begun(by, round);
        assertThat(county.write(by, application, Map.of("title", "丝竹学习基地", "answers", answers))
                        .statusCode())
                .isEqualTo(200);
        return application;
    }

    public Response submitted(String by, UUID round, Map<String, ?> answers) {
        return county.submit(by, written(by, round, answers));
    }

    /** One that was handed in. */
    public UUID waiting(String by, UUID round, Map<String, ?> answers) {
        UUID application = written(by, round, answers);
        assertThat(county.submit(by, application).statusCode()).isEqualTo(200);
        return application;
    }

    public UUID endorsed(String by, UUID round, Map<String, ?> answers) {
        UUID application = waiting(by, round, answers);
        assertThat(county.endorse(application).statusCode()).isEqualTo(200);
        return application;
    }

    public Response eligibility(String by, UUID application) {
        return Api.as(by).get("/applications/" + application + "/eligibility");
    }

    public Response list(String by, UUID round) {
        return Api.as(by).get("/rounds/" + round + "/unit-lists/" + county.centre);
    }

    public Response close(UUID round) {
        return Api.as("chengxiang-lead").post("/rounds/" + round + "/unit-lists/" + county.centre + "/closing");
    }

    public Response reopen(UUID round) {
        return Api.as("chengxiang-lead").delete("/rounds/" + round + "/unit-lists/" + county.centre + "/closing");
    }

    public Response preselect(UUID round) {
        return Api.as("chengxiang-lead")
                .contentType(ContentType.JSON)
                .body(Map.of("how", "评议组打分，取前一项。"))
                .post("/rounds/" + round + "/unit-lists/" + county.centre + "/preselection");
    }

    public Response rank(UUID round, UUID... order) {
        return Api.as("chengxiang-lead")
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", county.centre, "applicationIds", List.of(order)))
                .put("/rounds/" + round + "/endorsement-order");
    }
}
