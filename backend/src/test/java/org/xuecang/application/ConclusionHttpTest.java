package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.round.Progression;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

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
    void saysWhoHasAPartInIt() {
        RoundCase found = system.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> cases.find(application).orElseThrow()));
        assertThat(found.unitId()).isEqualTo(county.centre);
        assertThat(found.writers()).containsExactly(scene.account("applicant"));
        assertThat(found.title()).isEqualTo("丝竹学习基地");
    }
}
