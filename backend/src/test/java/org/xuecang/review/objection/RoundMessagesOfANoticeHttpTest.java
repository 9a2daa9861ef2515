package org.xuecang.review.objection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** What was told of a decision while its notice runs, and what becomes of it by an objection or by the notice's end. */
@HttpTest
class RoundMessagesOfANoticeHttpTest {

    @Inject
    Scene scene;

    @Inject
    SystemTime clock;

    private ObjectionScene objections;
    private UUID round;
    private UUID disputed;

    @BeforeEach
    void aNoticeThatRuns() {
        objections = ObjectionScene.in(scene);
        round = objections.notices.round.id;
        disputed = objections.disputed;
    }

    @AfterEach
    void setTheClockAndTakeRolesBack() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void beforeTheyGoTheySayThatAnObjectionWasUpheld() {
        uphold();
        line(toApplicant("ROUND_DECIDED")).body("lines.says", contains("OVERTURNED"));
        messages().then().body("items.findAll { it.act == 'ROUND_CORRECTED' }", empty());
    }

    @Test
    void onceTheyHaveGoneAnUpheldObjectionIsACorrection() {
        send().then().statusCode(200).body("sent", not(equalTo(0)));
        uphold();
        line(toApplicant("ROUND_CORRECTED"))
                .body("lines.applicationId", contains(disputed.toString()))
                .body("lines[0].says", equalTo("OVERTURNED"))
                .body("lines[0].corrects.says", equalTo("SELECTED"))
                .body("lines[0].corrects.grade", equalTo("重点"));
        // who was told of the other case only is told nothing
        messages()
                .then()
                .body(
                        "items.findAll { it.act == 'ROUND_CORRECTED' && it.recipientName == '" + Accounts.name("shaxi")
                                + "' }",
                        empty());
    }

    @Test
    void theNoticesEndIsOneActAndWhatWasNotToldBeforeIsToldOnce() {
        clock.shift(objections.notices.untilItIsOver());
        objections.notices.conclude().then().statusCode(200);
        line(toApplicant("ROUND_AWARDED")).body("lines.says", contains("AWARDED"));
        line(toApplicant("ROUND_DECIDED")).body("lines.says", contains("AWARDED"));
        send().then().statusCode(200);
        messages()
                .then()
                .body("items.findAll { it.act == 'ROUND_DECIDED' }.state", everyItem(equalTo("SENT")))
                .body("items.findAll { it.act == 'ROUND_AWARDED' }", not(hasSize(0)))
                .body("items.findAll { it.act == 'ROUND_AWARDED' }.state", everyItem(equalTo("DROPPED")));
    }

    private void uphold() {
        objections.object().then().statusCode(201);
        objections.settle("expert2", "UPHELD").then().statusCode(200);
    }

    private Response messages() {
        return Api.as("bureau").get("/rounds/" + round + "/messages");
    }

    private Response send() {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/rounds/" + round + "/message-sending");
    }

    private String toApplicant(String act) {
        return messages()
                .path("items.find { it.act == '" + act + "' && it.recipientName == '" + Accounts.name("applicant")
                        + "' }.id");
    }

    private ValidatableResponse line(String message) {
        return Api.as("bureau")
                .get("/rounds/" + round + "/messages/" + message)
                .then()
                .statusCode(200);
    }
}
