package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class RoundHostedAboveHttpTest {

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
    void wantsAHostAboveForARoundHostedAbove() {
        UUID here = county.rounds.pipeline(TestStages.ENTRY, TestStages.DECISION);
        UUID programme = county.rounds.programme(here);
        UUID round = RoundScene.id(county.rounds.post(
                "/rounds",
                Map.of("programmeId", programme, "year", 2026, "batch", 1, "level", "COUNTY", "hosted", "ABOVE")));
        county.rounds.patch(round, RoundScene.complete()).then().statusCode(200);
        county.rounds.setQuota(round, county.centre, 1).then().statusCode(200);
        county.rounds
                .open(round)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/level", "/hostName", "/hostDeadline", "/hostQuota", "/pipelineVersionId"));
    }

    @Test
    void opensARoundHostedAbove() {
        UUID above = county.rounds.pipeline(TestStages.ENTRY, TestStages.DECISION, TestStages.NOMINATION);
        UUID round = RoundScene.id(county.rounds.post(
                "/rounds",
                Map.of(
                        "programmeId",
                        county.rounds.programme(above),
                        "year",
                        2026,
                        "batch",
                        2,
                        "level",
                        "CITY",
                        "hosted",
                        "ABOVE")));
        Map<String, Object> description = new HashMap<>(RoundScene.complete());
        description.putAll(Map.of("hostName", "试市教育局", "hostQuota", 3));
        description.put("hostDeadline", now.plus(5, ChronoUnit.DAYS).toString());
        county.rounds.patch(round, description).then().statusCode(200);
        county.rounds.setQuota(round, county.centre, 1).then().statusCode(200);
        county.rounds
                .open(round)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/closesAt"))
                .body("errors.code", contains("after-host-deadline"));
        county.rounds
                .patch(round, Map.of("closesAt", now.plus(4, ChronoUnit.DAYS).toString()))
                .then()
                .statusCode(200);
        county.rounds.open(round).then().statusCode(200).body("description.hostQuota", equalTo(3));
        Map<String, Object> afterTheHosts =
                Map.of("closesAt", now.plus(5, ChronoUnit.DAYS).toString(), "reason", "停电", "unitId", county.centre);
        county.rounds
                .act("/rounds/" + round + "/extensions", county.rounds.tag(round), afterTheHosts)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/closesAt"))
                .body("errors.code", contains("after-host-deadline"));
    }

    @Test
    void keepsTheHostApartFromARoundHostedHere() {
        UUID round = county.rounds.round(county.rounds.programme());
        county.rounds
                .patch(round, Map.of("hostName", "试市教育局"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("host-of-a-round-here"));
    }
}
