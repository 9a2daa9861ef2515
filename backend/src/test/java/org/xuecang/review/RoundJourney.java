package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.ApplicationScene;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/**
 * One round from hand to hand, over HTTP alone: {@code bureau} runs it, {@code university} checks, {@code leader} approves,
 * {@code expert1} to {@code expert3} review. Which stages it has is for who asks.
 */
final class RoundJourney {

    private final ApplicationScene county;
    final UUID round;

    private RoundJourney(ApplicationScene county, UUID round) {
        this.county = county;
        this.round = round;
    }

    /** A county with three experts from elsewhere, and somebody to check. */
    static ApplicationScene county(Scene scene) {
        ApplicationScene county = ApplicationScene.in(scene);
        scene.grant("university", Role.OFFICER, county.office, county.county);
        for (String expert : List.of("expert1", "expert2", "expert3")) {
            UUID house = ApplicationScene.organisation("CENTRE", "专家单位", county.county);
            scene.grant(expert, Role.EXPERT, house, county.county);
        }
        return county;
    }

    /** @param changes to a round of the county that takes ten days */
    static RoundJourney open(ApplicationScene county, UUID programme, Map<String, ?> changes) {
        return new RoundJourney(county, county.openRound(programme, 1, 2, changes));
    }

    UUID submitted(String by, String title, Map<String, ?> answers) {
        UUID application = county.begun(by, round);
        ok(county.write(by, application, Map.of("title", title, "answers", answers)));
        ok(county.submit(by, application));
        return application;
    }

    void endorse(UUID application) {
        ok(county.endorse(application));
    }

    /** @param points how many the round's list has */
    void admit(UUID application, int points) {
        List<Map<String, Boolean>> met = Collections.nCopies(points, Map.of("met", true));
        ok(county.act("bureau", application, "formal-check", Map.of("points", met, "verdict", "ADMITTED")));
    }

    /** Assigned, published, scored; not handed in yet. */
    void reviewed(UUID application, String expert, Map<String, ?> sheet) {
        reviewed(application, expert, null, sheet);
    }

    /**
     * @param scorer the rubric's group of scorers that the expert scores for, or null
     * @return the review's id
     */
    String reviewed(UUID application, String expert, String scorer, Map<String, ?> sheet) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("applicationId", application);
        wanted.put("reviewerId", Accounts.id(expert));
        wanted.put("scorer", scorer);
        Response assigned = ok(post("bureau", "/review-assignments", Map.of("assignments", List.of(wanted))));
        ok(post("bureau", "/review-publication", Map.of()));
        String review = "/reviews/" + assigned.path("reviewIds[0]");
        ok(Api.as(expert)
                .header("If-Match", Api.as(expert).get(review).header("ETag"))
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(sheet)
                .patch(review));
        return review;
    }

    /** What was counted for a case. */
    Response votes(UUID application, List<Map<String, Object>> votes) {
        String path = "/applications/" + application + "/votes";
        return Api.as("bureau")
                .header("If-Match", Api.as("bureau").get(path).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("votes", votes))
                .put(path);
    }

    void handIn(String... experts) {
        for (String expert : experts) {
            ok(Api.as(expert).post("/rounds/" + round + "/review-submission"));
        }
    }

    void close() {
        ok(act("/closing", "", Map.of("reason", "均已提交。")));
    }

    Response rank() {
        return ok(tryToRank());
    }

    Response tryToRank() {
        return post("bureau", "/ranking", null);
    }

    /** The cases of its last ranking. */
    Response ranked() {
        return ok(Api.as("bureau").get("/rounds/" + round + "/ranking/cases"));
    }

    void decide(List<Map<String, Object>> items) {
        ok(Api.as("bureau")
                .header("If-Match", tag("/decision"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "经集体研究。", "items", items))
                .put("/rounds/" + round + "/decision"));
        sign("/decision");
    }

    void announce() {
        ok(post("bureau", "/public-notice", null));
        sign("/public-notice");
    }

    /** Sent, checked, approved. */
    private void sign(String what) {
        ok(act(what + "/sign-off", what, null));
        String signOff = "/sign-offs/" + get(what).path("signOffId");
        sign("university", signOff, "/check");
        sign("leader", signOff, "/approval");
    }

    private static void sign(String by, String signOff, String step) {
        ok(Api.as(by)
                .header("If-Match", Api.as(by).get(signOff).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("opinion", "同意。"))
                .post(signOff + step));
    }

    /** How far the clock must go to the first moment behind the notice's last day. */
    Duration untilTheNoticeIsOver() {
        LocalDate lastDay = LocalDate.parse(get("/public-notice").path("lastDay"));
        return Duration.between(
                Instant.now(),
                lastDay.plusDays(1).atStartOfDay(RequestTime.ZONE).toInstant());
    }

    void conclude() {
        ok(act("/public-notice/conclusion", "/public-notice", null));
    }

    /** As whoever runs it sees it. */
    Response get(String what) {
        return Api.as("bureau").get("/rounds/" + round + what);
    }

    String stageOf(UUID application) {
        return county.get("bureau", application).path("stageKind");
    }

    private String tag(String what) {
        return get(what).header("ETag");
    }

    private Response act(String path, String seen, Object body) {
        return county.rounds.act("/rounds/" + round + path, tag(seen), body);
    }

    private Response post(String by, String path, Object body) {
        var call = Api.as(by);
        if (body != null) {
            call.contentType(ContentType.JSON).body(body);
        }
        return call.post("/rounds/" + round + path);
    }

    private static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer;
    }
}
