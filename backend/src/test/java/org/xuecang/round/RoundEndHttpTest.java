package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
                .body("errors.code", contains("not-later"));
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
