package org.xuecang.review.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.DecidedRound;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/** A round that ends with a public notice of five working days. */
public final class NoticeScene {

    public final DecidedRound round;

    private NoticeScene(DecidedRound round) {
        this.round = round;
    }

    public static NoticeScene in(Scene scene) {
        DecidedRound.knowTheCalendar();
        return new NoticeScene(DecidedRound.in(
                scene, Map.of(), List.of(RoundScene.stage("public-notice", "公示", Map.of("workingDays", "5")))));
    }

    public Response draft(String by) {
        return Api.as(by).post("/rounds/" + round.id + "/public-notice");
    }

    Response patch(Map<String, ?> changes) {
        return Api.as("bureau")
                .contentType("application/merge-patch+json")
                .header("If-Match", round.tag("/public-notice"))
                .body(changes)
                .patch("/rounds/" + round.id + "/public-notice");
    }

    Response send() {
        return round.act("/public-notice/sign-off", null);
    }

    /** @return the notice's id */
    public UUID published() {
        UUID notice = RoundScene.id(draft("bureau"));
        assertThat(send().statusCode()).isEqualTo(200);
        assertThat(round.approve("public_notice").statusCode()).isEqualTo(200);
        return notice;
    }

    Response get(String by) {
        return Api.as(by).get("/rounds/" + round.id + "/public-notice");
    }

    public Response conclude() {
        return round.act("/public-notice/conclusion", null);
    }

    /** How far the clock must go to the first moment behind the last day. */
    public Duration untilItIsOver() {
        LocalDate lastDay = LocalDate.parse(get("bureau").path("lastDay"));
        Instant end = lastDay.plusDays(1).atStartOfDay(RequestTime.ZONE).toInstant();
        return Duration.between(Instant.now(), end);
    }

    /** By somebody without an account. */
    public static Response object(UUID notice, UUID application, Map<String, ?> further) {
        Map<String, Object> body = new HashMap<>(
                Map.of("applicationId", application, "name", "王小芳", "phone", "138 0000 1234", "text", "所列活动并未举办。"));
        body.putAll(further);
        return Api.anonymous()
                .contentType(ContentType.JSON)
                .header(
                        "X-Forwarded-For",
                        "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250))
                .body(body)
                .post("/public/notices/" + notice + "/objections");
    }
}
