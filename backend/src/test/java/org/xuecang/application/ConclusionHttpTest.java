package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.Rounds;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** What becomes of an application when its last stage is done with it. */
@HttpTest
class ConclusionHttpTest {

    @Inject
    Scene scene;

    @Inject
    AsSystem system;

    @Inject
    Progression progression;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    StoredRounds stored;

    private ApplicationScene county;
    private UUID round;
    private UUID application;

    @BeforeEach
    void oneThatWaitsForTheDecision() {
        county = ApplicationScene.in(scene);
        round = county.openRound(2);
        application = county.endorsed("applicant", round);
        county.admit("bureau", application).then().statusCode(200);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private void decided(Consumer<RoundCase> how) {
        system.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> how.accept(cases.find(application).orElseThrow())));
    }

    @Test
    void isSelectedBehindTheLastStage() {
        decided(found -> progression.pass(application, round, found.stageId()));
        county.get("applicant", application)
                .then()
                .body("state", equalTo("SELECTED"))
                .body("stageId", nullValue())
                .body("steps.name", contains("申报", "单位推荐", "评审中"))
                .body("steps.progress", contains("DONE", "DONE", "DONE"))
                .body("actions", empty());
        Api.as("applicant")
                .get("/applications/" + application + "/history")
                .then()
                .body("items[0].kind", equalTo("SELECTED"));
    }

    @Test
    void isNotSelectedWhereItGoesNoFurther() {
        decided(_ -> progression.end(application));
        county.get("applicant", application)
                .then()
                .body("state", equalTo("NOT_SELECTED"))
                .body("stageId", nullValue())
                .body("steps.progress", contains("DONE", "DONE", "DONE"));
        county.withdraw("applicant", application).then().statusCode(409);
        Api.as("bureau").get("/rounds/" + round).then().body("stages[3].waiting", equalTo(0));
    }

    @Test
    void concludesTheRoundWhereTheLastIsWithdrawnOrRefused() {
        UUID second = county.endorsed("chengxiang", round);
        closed();
        county.withdraw("applicant", application).then().statusCode(200);
        Api.as("bureau").get("/rounds/" + round).then().body("standing", equalTo("CLOSED"));
        List<Map<String, Boolean>> points = List.of(Map.of("met", true), Map.of("met", false));
        county.act("bureau", second, "formal-check", Map.of("points", points, "verdict", "REFUSED", "reason", "不符合。"))
                .then()
                .statusCode(200);
        Api.as("bureau").get("/rounds/" + round).then().body("standing", equalTo("CONCLUDED"));
    }

    @Test
    void concludesTheRoundOnceWhereTheLastTwoEndAtOnce() throws Exception {
        county.withdraw("applicant", application).then().statusCode(200);
        UUID first = county.submitted("applicant", round);
        UUID second = county.submitted("chengxiang", round);
        closed();
        List<Callable<Integer>> calls = List.of(
                () -> county.withdraw("applicant", first).statusCode(),
                () -> county.withdraw("chengxiang", second).statusCode());
        assertThat(AtOnce.all(calls)).containsOnly(200);
        Api.as("bureau").get("/rounds/" + round).then().body("standing", equalTo("CONCLUDED"));
    }

    @Test
    void standsOnTheWindowAsItWasSeen() {
        OpenRound seen = inTransaction(() -> rounds.find(round).orElseThrow());
        inTransaction(() -> {
            progression.keepWindow(seen);
            return null;
        });
        closed();
        assertThatThrownBy(() -> inTransaction(() -> {
                    progression.keepWindow(seen);
                    return null;
                }))
                .isInstanceOf(DomainError.class)
                .hasMessageContaining("stale");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private void closed() {
        stored.execute("update application_round set closes_at = now() - interval '1 second' where id = ?", round);
    }

    @Test
    void saysWhoHasAPartInIt() {
        RoundCase found = system.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> cases.find(application).orElseThrow()));
        assertThat(found.unitId()).isEqualTo(county.centre);
        assertThat(found.writers()).containsExactly(scene.account("applicant"));
        assertThat(found.title()).isEqualTo("丝竹学习基地");
    }
}
