package org.xuecang.review.above;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.DecidedRound;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/** A round hosted by the city, which takes so many of ours within thirty days. */
final class AboveScene {

    static final Duration TO_THE_DEADLINE = Duration.ofDays(30);

    final DecidedRound round;

    private AboveScene(DecidedRound round) {
        this.round = round;
    }

    static AboveScene in(Scene scene, int hostQuota) {
        Instant deadline = Instant.now().plus(TO_THE_DEADLINE).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> host = Map.of(
                "hosted", "ABOVE",
                "level", "CITY",
                "hostName", "苏州市教育局",
                "hostDeadline", deadline.toString(),
                "hostQuota", hostQuota);
        return new AboveScene(DecidedRound.in(
                scene,
                host,
                List.of(
                        RoundScene.stage("nomination", "推荐上报", Map.of()),
                        RoundScene.stage("outside-result", "上级评审", Map.of()))));
    }

    Response seal(String by, Map<String, ?> request) {
        return Api.as(by).contentType(ContentType.JSON).body(request).post("/rounds/" + round.id + "/nomination");
    }

    Response dispatch() {
        return round.act("/nomination/dispatch", Map.of("on", today(), "how", "机要交换"));
    }

    /** Sealed and sent. */
    AboveScene sent() {
        assertThat(seal("bureau", Map.of()).statusCode()).isEqualTo(201);
        assertThat(dispatch().statusCode()).isEqualTo(200);
        return this;
    }

    Response get(String by) {
        return Api.as(by).get("/rounds/" + round.id + "/nomination");
    }

    Response post(String by, String what, Map<String, ?> body) {
        return Api.as(by).contentType(ContentType.JSON).body(body).post("/rounds/" + round.id + "/" + what);
    }

    static String today() {
        return LocalDate.now(RequestTime.ZONE).toString();
    }

    static String file(String by) {
        return Api.as(by)
                .multiPart("file", "文件.txt", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
                .post("/files")
                .path("id");
    }
}
