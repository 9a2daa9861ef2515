package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.round.RoundScene;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/** A county whose office calls four experts of other houses, and a round whose cases come to them when they are handed in. */
public final class ReviewScene {

    /** All points of the rubric. */
    static final Map<String, Object> FULL = Map.of("c1", 40, "c2", 60);

    public final ApplicationScene county;
    public final UUID round;

    private final Map<String, UUID> experts = new HashMap<>();

    private ReviewScene(ApplicationScene county, UUID programme) {
        this.county = county;
        round = county.openRound(programme, 1, 9, Map.of());
    }

    public static ReviewScene in(Scene scene) {
        ApplicationScene county = ApplicationScene.in(scene);
        return in(scene, county, county.programme(stages(Map.of("expertsEach", "2"))));
    }

    /** The same with another programme. */
    static ReviewScene in(Scene scene, ApplicationScene county, UUID programme) {
        ReviewScene made = new ReviewScene(county, programme);
        for (int i = 1; i <= 4; i++) {
            UUID house = ApplicationScene.organisation("CENTRE", "专家单位", made.county.county);
            made.experts.put("expert" + i, scene.grant("expert" + i, Role.EXPERT, house, made.county.county));
        }
        return made;
    }

    /** @param settings of the experts' stage */
    static List<Map<String, Object>> stages(Map<String, String> settings) {
        return List.of(
                RoundScene.stage("submission", "申报", Map.of()),
                RoundScene.stage("expert-review", "评审中", settings),
                RoundScene.stage(TestStages.DECISION, "评审中", Map.of()));
    }

    UUID account(String expert) {
        return experts.get(expert);
    }

    /** One that has come to the experts' stage. */
    public UUID submitted(String by) {
        return county.submitted(by, round);
    }

    record Pair(UUID applicationId, UUID reviewerId) {}

    Pair pair(UUID application, String expert) {
        return new Pair(application, account(expert));
    }

    Response assign(String by, Pair... pairs) {
        return post(by, "/rounds/" + round + "/review-assignments", Map.of("assignments", List.of(pairs)));
    }

    /** @return the review's id */
    public UUID assigned(UUID application, String expert) {
        Response assigned = assign("bureau", pair(application, expert));
        assigned.then().statusCode(200);
        return UUID.fromString(assigned.path("reviewIds[0]"));
    }

    public Response publish() {
        return post("bureau", "/rounds/" + round + "/review-publication", Map.of());
    }

    /** @return the review's id */
    public UUID published(UUID application, String expert) {
        UUID review = assigned(application, expert);
        assertThat(publish().statusCode()).isEqualTo(200);
        return review;
    }

    Response get(String by, UUID review) {
        return Api.as(by).get("/reviews/" + review);
    }

    Response list(String by) {
        return Api.as(by).queryParam("round", round).get("/reviews");
    }

    Response write(String by, UUID review, Object sheet) {
        return seen(by, review)
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(sheet)
                .patch("/reviews/" + review);
    }

    public void scored(String by, UUID review, Map<String, ?> scores) {
        assertThat(write(by, review, Map.of("scores", scores)).statusCode()).isEqualTo(200);
    }

    public Response submit(String by) {
        return Api.as(by).post("/rounds/" + round + "/review-submission");
    }

    Response excuse(String by, UUID review) {
        return seen(by, review)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "曾指导该项目。"))
                .post("/reviews/" + review + "/excusal");
    }

    Response takeBack(String by, UUID review, String reason) {
        RequestSpecification call = seen(by, review);
        return (reason == null ? call : call.queryParam("reason", reason)).delete("/reviews/" + review);
    }

    Response declare(String by, UUID application, UUID person) {
        return post(
                by, "/applications/" + application + "/conflicts", Map.of("personId", person, "reason", "与申报人是亲属。"));
    }

    static Response post(String by, String path, Object body) {
        return Api.as(by).contentType(ContentType.JSON).body(body).post(path);
    }

    private RequestSpecification seen(String by, UUID review) {
        String tag = get(by, review).header("ETag");
        return Api.as(by).header("If-Match", tag == null ? "\"0\"" : tag);
    }
}
