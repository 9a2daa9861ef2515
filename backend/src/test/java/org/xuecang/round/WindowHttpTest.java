package org.xuecang.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** Until when the end of a round's window can be moved. */
@HttpTest
class WindowHttpTest {

    private static final String REVIEW = "expert-review";

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    Rounds opened;

    @Inject
    Progression progression;

    private UUID centre;
    private RoundScene rounds;
    private UUID round;

    @BeforeEach
    void oneThatHasOpened() {
        UUID county = scene.county();
        rounds = new RoundScene("bureau", county);
        scene.grant("bureau", Role.OFFICER, county);
        UUID office = organisation("BUREAU", county);
        centre = organisation("CENTRE", county);
        scene.close();
        scene.grant("bureau", Role.OFFICER, office, county);
        scene.grant("chengxiang", Role.CENTRE_OFFICER, centre);
        round = rounds.readyRound(
                rounds.programme(rounds.pipeline(List.of(
                        RoundScene.stage("submission", "申报", Map.of()),
                        RoundScene.stage(REVIEW, "评审中", Map.of("expertsEach", "2")),
                        RoundScene.stage(TestStages.DECISION, "评审中", Map.of())))),
                centre);
        rounds.open(round).then().statusCode(200);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private UUID organisation(String kind, UUID parent) {
        return RoundScene.id(rounds.post(
                "/organisations",
                Map.of("kind", kind, "name", "试" + UUID.randomUUID(), "foundedOn", "2021-01-01", "parentId", parent)));
    }

    @Test
    void movesAfterItsEndToo() {
        closed();
        round().then().body("extendable", equalTo(true));
        extend().then().statusCode(200).body("standing", equalTo("OPEN")).body("extensions", hasSize(1));
        Inbox.toldOf("chengxiang", round.toString(), List.of("round-end-moved", "round-opened"));
    }

    /** Late ones can still be assigned. */
    @Test
    void movesWhileExpertsReview() {
        closed();
        standsIn(REVIEW);
        extend().then().statusCode(200);
    }

    @Test
    void staysOnceACaseHasComeToTheDecision() {
        closed();
        standsIn(TestStages.DECISION);
        round().then().body("extendable", equalTo(false));
        extend().then().statusCode(409).body("code", equalTo("window-fixed"));
        round().then().body("standing", equalTo("CLOSED")).body("extensions", empty());
    }

    @Test
    void staysForOneUnitTooOnceACaseHasComeToTheDecision() {
        closed();
        standsIn(TestStages.DECISION);
        extend(Map.of("unitId", centre)).then().statusCode(409).body("code", equalTo("window-fixed"));
    }

    /** As long as one unit may hand in nothing is ranked or signed. */
    @Test
    void movesForAllWhileItIsOpenForOneUnitWhateverHasCome() {
        closed();
        extend(Map.of("unitId", centre)).then().statusCode(200).body("standing", equalTo("OPEN"));
        standsIn(TestStages.DECISION);
        round().then().body("extendable", equalTo(true));
        extend().then().statusCode(200);
    }

    /** Nothing is ranked or signed before it ends. */
    @Test
    void movesAsLongAsItIsOpenWhateverHasCome() {
        standsIn(TestStages.DECISION);
        round().then().body("extendable", equalTo(true));
        extend().then().statusCode(200);
    }

    @Test
    void staysOnceTheRoundIsConcluded() {
        closed();
        stored.execute("update application_round set state = 'CONCLUDED' where id = ?", round);
        round().then().body("extendable", equalTo(false)).body("hindrances", empty());
        extend().then().statusCode(409).body("code", equalTo("round-concluded"));
        extend(Map.of("unitId", centre)).then().statusCode(409).body("code", equalTo("round-concluded"));
    }

    /** Whoever ranks or ends cases at that moment does so for a round that is not over. */
    @Test
    void nothingStandsOnItsEndOnceOneUnitIsGivenLonger() {
        closed();
        OpenRound seen =
                QuarkusTransaction.requiringNew().call(() -> opened.find(round).orElseThrow());
        QuarkusTransaction.requiringNew().run(() -> progression.keepWindow(seen));
        extend(Map.of("unitId", centre)).then().statusCode(200);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> progression.keepWindow(seen)))
                .isInstanceOfSatisfying(
                        DomainError.class, stale -> assertThat(stale.type()).isEqualTo(PlatformProblem.STALE));
    }

    @Test
    void isNotOfferedToOthersThanStaff() {
        Api.as("chengxiang").get("/rounds/" + round).then().body("extendable", equalTo(false));
    }

    private void closed() {
        stored.execute(
                "update application_round set opens_at = now() - interval '1 day', closes_at = now() - interval '1 hour'"
                        + " where id = ?",
                round);
    }

    private void standsIn(String kind) {
        String stage = round().path("stages.find { it.kind == '" + kind + "' }.id");
        stored.application(round, centre, UUID.fromString(stage), "题目", "expert6");
    }

    private Response round() {
        return Api.as("bureau").get("/rounds/" + round);
    }

    private Response extend() {
        return extend(Map.of());
    }

    private Response extend(Map<String, ?> whom) {
        Instant end = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> body = new HashMap<>(whom);
        body.putAll(Map.of("closesAt", end.toString(), "reason", "顺延"));
        return rounds.act("/rounds/" + round + "/extensions", rounds.tag(round), body);
    }
}
