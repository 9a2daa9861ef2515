package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuecang.authorisation.Walk;
import org.xuecang.review.ConflictCause;
import org.xuecang.review.DecidedRound;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/**
 * Leader, auditor and officers who are close to a writer: no operation of the contract opens, finds, counts or exports the case
 * for them in a ranking, a decision or a notice that is not public yet, and they sign none with it.
 */
@HttpTest
class ConflictedOverseerHttpTest {

    private static final String TITLE = "蓝印花布传承坊";
    private static final String OTHER = "江南评弹书场";

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    DecisionScene decisions;

    private UUID round;
    private UUID hidden;
    private UUID other;

    @BeforeEach
    void twoRankedCases() {
        decisions.set();
        DecidedRound.knowTheCalendar();
        round = decisions.round(
                Map.of(),
                List.of(
                        RoundScene.stage("submission", "申报", Map.of()),
                        RoundScene.stage("expert-review", "评审中", Map.of("expertsEach", "2")),
                        RoundScene.stage("decision", "评审中", Map.of()),
                        RoundScene.stage("public-notice", "公示", Map.of("workingDays", "5"))));
        hidden = decisions.application(round, decisions.centre, "expert-review", TITLE, "applicant");
        other = decisions.application(round, decisions.other, "expert-review", OTHER, "shaxi");
        for (String expert : List.of("expert1", "expert2")) {
            decisions.review(hidden, expert, "40 50");
            decisions.review(other, expert, "30 50");
        }
        assertThat(decisions.rank("bureau", round).statusCode()).isEqualTo(201);
        assertThat(decisions
                        .draft(round, DecisionScene.selected(hidden, "重点"), DecisionScene.selected(other, "一般"))
                        .statusCode())
                .isEqualTo(200);
    }

    @AfterEach
    void takeAllBack() {
        ConflictCause.forgetPhones();
        scene.close();
    }

    /** Whoever belongs to the unit, or writes it, reads what is theirs. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WRITER", "SAME_UNIT", "SAME_PERSON_OF_A_COLLEAGUE", "PAST_UNIT_OF_THE_POOL"})
    void keepsALeaderFromACaseUntilItIsPublic(ConflictCause cause) {
        decisions.approve(round);
        UUID notice = drafted();
        come(cause, "leader");
        tellsNothing("leader", notice);
    }

    @Test
    void keepsAnAuditorFromTheSame() {
        decisions.approve(round);
        UUID notice = drafted();
        come(ConflictCause.KIN, "auditor");
        tellsNothing("auditor", notice);
    }

    /** As long as it is drafted; who is close to nobody sees both. */
    @Test
    void hidesItFromTheDraftAndFromWhatStopsIt() {
        decisions
                .draft(round, DecisionScene.selected(hidden, null))
                .then()
                .statusCode(200)
                .body("open.applicationId", contains(other.toString()))
                .body("hindrances", not(empty()));
        come(ConflictCause.SUPERVISOR, "leader");
        decisions
                .decision("leader", round)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("open.applicationId", contains(other.toString()))
                .body("hindrances", empty())
                .body("versionCode", nullValue());
        decisions
                .decision("auditor", round)
                .then()
                .body("items.applicationId", contains(hidden.toString()))
                .body("versionCode", not(nullValue()));
    }

    @Test
    void isSignedByAnother() {
        decisions.send(round).then().statusCode(200);
        String signOff = decisions.signOff(round);
        come(ConflictCause.KIN, "leader");
        decisions
                .sign("university", signOff, "check", Map.of("opinion", "同意。"))
                .then()
                .statusCode(200);
        decisions
                .sign("leader", signOff, "approval", Map.of("opinion", "同意。"))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case-decided"));
        assertThat(Api.as("leader").get("/me/waiting").asString()).doesNotContain(round.toString());
    }

    private UUID drafted() {
        return RoundScene.id(Api.as("bureau").post("/rounds/" + round + "/public-notice"));
    }

    private void tellsNothing(String who, UUID notice) {
        Walk walk = new Walk(
                who, Map.of("round", round.toString(), "application", hidden.toString(), "title", TITLE, "q", TITLE));
        List<String> secrets = List.of(TITLE, hidden.toString());
        for (UUID id : List.of(hidden, round, notice)) {
            assertThat(walk.reading(id)).noneMatch(step -> step.isFailure() || step.tells(secrets));
        }
        assertThat(walk.changing(hidden)).noneMatch(step -> step.isFailure() || step.status() < 300);
        read(who, "/ranking").body("cases", equalTo(1));
        read(who, "/ranking/cases").body("total", equalTo(1)).body("items.applicationId", contains(other.toString()));
        read(who, "/ranking/replay").body("cases", equalTo(1)).body("same", equalTo(true));
        Response analysis = Api.as(who).get("/rounds/" + round + "/ranking/analysis");
        int theirs = Api.as(who).queryParam("round", round).get("/reviews").path("total");
        assertThat(theirs).isEqualTo(2);
        assertThat(analysis.<List<Integer>>path("experts.reviews"))
                .hasSize(theirs)
                .containsOnly(1);
        assertThat(analysis.<List<Float>>path("experts.mean")).containsOnly(80f);
        assertThat(analysis.<List<Float>>path("experts.deviation")).containsOnly(0f);
        Response shown = Api.as(who).get("/rounds/" + round);
        int cases = Api.as(who).queryParam("round", round).get("/applications").path("total");
        assertThat(shown.<List<Integer>>path("stages.waiting").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(cases);
        assertThat(shown.<Integer>path("stages[1].progress.all")).isEqualTo(theirs);
        read(who, "/decision").body("items.applicationId", contains(other.toString()));
        read(who, "/public-notice").body("items.applicationId", contains(other.toString()));
        read(who, "/messages").body("items.recipientName", not(empty()));
        assertThat(Api.as("bureau").get("/rounds/" + round + "/decision").asString())
                .contains(TITLE);
    }

    private ValidatableResponse read(String who, String path) {
        return Api.as(who).get("/rounds/" + round + path).then().statusCode(200);
    }

    private void come(ConflictCause cause, String who) {
        cause.come(new ConflictCause.Pair(
                scene, stored, decisions.county, decisions.centre, hidden, scene.account(who), who));
    }
}
