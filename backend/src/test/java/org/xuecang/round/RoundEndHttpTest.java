package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class RoundEndHttpTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Scene scene;

    private RoundCounty county;

    @BeforeEach
    void aCountyOfOurOwn() {
        county = RoundCounty.in(scene);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void movesTheEndAndTellsWhy() {
        UUID round = county.rounds.openRound(county.centre);
        county.rounds
                .act(
                        "/rounds/" + round + "/extensions",
                        county.rounds.tag(round),
                        extension(now.plus(20, ChronoUnit.DAYS)))
                .then()
                .statusCode(200)
                .body("extensions.reason", contains("顺延"))
                .body(
                        "description.closesAt",
                        equalTo(now.plus(20, ChronoUnit.DAYS).toString()));
        county.rounds
                .act(
                        "/rounds/" + round + "/extensions",
                        county.rounds.tag(round),
                        extension(now.plus(1, ChronoUnit.DAYS)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-first-end"));
        county.rounds
                .act("/rounds/" + round + "/closing", county.rounds.tag(round), Map.of("reason", "均已提交"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("CLOSED"))
                .body("extensions", hasSize(2));
        county.rounds
                .act("/rounds/" + round + "/closing", county.rounds.tag(round), Map.of("reason", "再来"))
                .then()
                .statusCode(409)
                .body("code", equalTo("round-closed"));
    }

    @Test
    void refusesAMistypedYear() {
        UUID round = county.rounds.openRound(county.centre);
        Instant typo = now.plus(36 * 365L, ChronoUnit.DAYS);
        move(round, extension(typo), 422).body("errors.code", contains("too-far-ahead"));
        move(round, own(typo), 422).body("errors.code", contains("too-far-ahead"));
        move(round, extension(now.plus(360, ChronoUnit.DAYS)), 200);
        move(round, extension(now.plus(700, ChronoUnit.DAYS)), 422).body("errors.code", contains("too-far-ahead"));
    }

    @Test
    void movesAnEndBackThatWasGivenByMistake() {
        UUID round = county.rounds.openRound(county.centre);
        move(round, extension(now.plus(40, ChronoUnit.DAYS)), 200);
        Instant right = now.plus(12, ChronoUnit.DAYS);
        move(round, extension(right), 200)
                .body("description.closesAt", equalTo(right.toString()))
                .body("extensions", hasSize(2));
        move(round, own(now.plus(300, ChronoUnit.DAYS)), 200).body("closesAt", equalTo(right.toString()));
        move(round, own(now.plus(2, ChronoUnit.DAYS)), 422)
                .body("errors.pointer", contains("/closesAt"))
                .body("errors.code", contains("before-first-end"));
        move(round, own(now.plus(15, ChronoUnit.DAYS)), 200).body("extensions", hasSize(4));
        move(round, own(right), 200).body("extensions", hasSize(5));
        move(round, own(right), 422).body("errors.code", contains("not-later"));
    }

    private ValidatableResponse move(UUID round, Map<String, Object> body, int status) {
        return county.rounds
                .act("/rounds/" + round + "/extensions", county.rounds.tag(round), body)
                .then()
                .statusCode(status);
    }

    private Map<String, Object> own(Instant end) {
        return Map.of("closesAt", end.toString(), "reason", "停电", "unitId", county.centre);
    }

    @Test
    void extendsNothingThatHasNotOpened() {
        UUID round = county.rounds.readyRound(county.rounds.programme(), county.centre);
        county.rounds
                .act(
                        "/rounds/" + round + "/extensions",
                        county.rounds.tag(round),
                        extension(now.plus(20, ChronoUnit.DAYS)))
                .then()
                .statusCode(409)
                .body("code", equalTo("round-not-open"));
    }

    @Test
    void extendsNothingThatHasNotOpenedForOneUnit() {
        UUID round = county.rounds.readyRound(county.rounds.programme(), county.centre);
        Map<String, Object> extension =
                Map.of("closesAt", now.plus(20, ChronoUnit.DAYS).toString(), "reason", "顺延", "unitId", county.centre);
        county.rounds
                .act("/rounds/" + round + "/extensions", county.rounds.tag(round), extension)
                .then()
                .statusCode(409)
                .body("code", equalTo("round-not-open"));
    }

    private static Map<String, Object> extension(Instant end) {
        return Map.of("closesAt", end.toString(), "reason", "顺延");
    }
}
