package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class InvitationHttpTest {

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;
    private UUID round;

    @BeforeEach
    void anOpenRound() {
        county = ApplicationScene.in(scene);
        round = county.openRound(2);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void letsSomebodyOfAnotherUnitApplyThroughTheUnitOnce() {
        String token = inviteApplicants();
        holding("shaxi", token)
                .get("/invitation")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("APPLY"))
                .body("unitName", startsWith("试镇中心"))
                .body("applicationTitle", nullValue());
        String application = accept("shaxi", token);
        Api.as("shaxi")
                .get("/applications/" + application)
                .then()
                .statusCode(200)
                .body("unitId", equalTo(county.centre.toString()))
                .body("actions[0]", equalTo("EDIT"));
        assertThat(accept("shaxi", token)).isEqualTo(application);
        assertThat(accept("applicant", token)).isNotEqualTo(application);
        Api.as("chengxiang-lead").get("/applications/" + application).then().statusCode(200);
    }

    private String inviteApplicants() {
        return Api.as("chengxiang-lead")
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", county.centre))
                .post("/rounds/" + round + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static String accept(String by, String token) {
        return holding(by, token)
                .post("/invitation/acceptance")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    @Test
    void isOfNoUseOnceItWasTakenBackOrTheWindowEnded() {
        String token = inviteApplicants();
        Api.as("chengxiang-lead")
                .delete("/rounds/" + round + "/invitations?unit=" + county.centre)
                .then()
                .statusCode(204);
        assertNotValid(token);

        String another = inviteApplicants();
        jdbi.useHandle(sql -> sql.execute(
                "update application_invitation set made_at = made_at - interval '99 days', expires_at = now()"
                        + " where round_id = ?",
                round));
        assertNotValid(another);
        assertNotValid("nothing");
    }

    private static void assertNotValid(String token) {
        holding("shaxi", token)
                .post("/invitation/acceptance")
                .then()
                .statusCode(404)
                .body("code", equalTo("invitation-not-valid"));
        holding("shaxi", token).get("/invitation").then().statusCode(404);
    }

    @Test
    void keepsNoSecret() {
        String token = inviteApplicants();
        long inClear =
                jdbi.withHandle(sql -> sql.select("""
                        select count(*) from application_invitation
                        where position(convert_to(?, 'UTF8') in token_sha256) > 0 or length(token_sha256) <> 32
                        """, token).mapTo(Long.class).one());
        assertThat(inClear).isZero();
    }

    @Test
    void letsSomebodyWriteItTooUntilTheyAreTakenOffIt() {
        UUID application = county.begun("applicant", round);
        String token = county.seen("applicant", application)
                .post("/applications/" + application + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        county.get("shaxi", application).then().statusCode(404);

        assertThat(accept("shaxi", token)).isEqualTo(application.toString());
        county.get("shaxi", application).then().statusCode(200).body("members.userId", contains(id("shaxi")));
        county.write("shaxi", application, Map.of("title", "合写")).then().statusCode(200);

        county.seen("applicant", application)
                .delete("/applications/" + application + "/invitations")
                .then()
                .statusCode(204);
        county.seen("applicant", application)
                .delete("/applications/" + application + "/members/" + id("shaxi"))
                .then()
                .statusCode(200);
        county.get("shaxi", application).then().statusCode(404);
        assertNotValid(token);
    }

    /** Who writes a draft that can be handed in no more is said no more: neither to begin a conflict nor to be rid of one. */
    @Test
    void changesNoWriterOfADraftOnceTheRoundHasEnded() {
        UUID application = county.begun("applicant", round);
        String link = "/applications/" + application + "/invitations";
        String token = county.seen("applicant", application).post(link).path("token");
        accept("shaxi", token);
        jdbi.useHandle(sql -> sql.execute(
                "update application_round set opens_at = now() - interval '9 days', closes_at = now() where id = ?",
                round));
        county.seen("applicant", application).post(link).then().statusCode(409).body("code", equalTo("round-closed"));
        county.seen("applicant", application)
                .delete("/applications/" + application + "/members/" + id("shaxi"))
                .then()
                .statusCode(409)
                .body("code", equalTo("round-closed"));
    }

    private static RequestSpecification holding(String username, String token) {
        return Api.as(username).header("Invitation-Token", token);
    }

    @Test
    void needsTheSecretAndNothingLikeIt() {
        Api.as("shaxi").get("/invitation").then().statusCode(400);
        holding("shaxi", "no secret").get("/invitation").then().statusCode(400);
    }

    private static String id(String username) {
        return Api.as(username).get("/me").path("id");
    }

    @Test
    void makesTheInvitedACaseOfTheirOwn() {
        UUID application = county.begun("chengxiang", round);
        String token = county.seen("chengxiang", application)
                .post("/applications/" + application + "/invitations")
                .path("token");
        accept("chengxiang-lead", token);
        county.write("chengxiang", application, Map.of("title", "题", "answers", Map.of("name", "名")))
                .then()
                .statusCode(200);
        county.submit("chengxiang", application).then().statusCode(200);
        county.endorse(application).then().statusCode(403).body("code", equalTo("own-case"));
    }

    @Test
    void isMadeForOnesOwnUnitOnly() {
        Api.as("shaxi")
                .contentType(ContentType.JSON)
                .body(Map.of("unitId", county.centre))
                .post("/rounds/" + round + "/invitations")
                .then()
                .statusCode(403);
        county.rounds
                .post("/rounds/" + round + "/invitations", Map.of("unitId", county.centre))
                .then()
                .statusCode(403);
    }
}
