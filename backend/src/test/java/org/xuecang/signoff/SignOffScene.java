package org.xuecang.signoff;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.Scene;

/** A paper in a county with two officers and two leaders, and whoever has no say in it. */
abstract class SignOffScene {

    static final String DRAFTER = "bureau";
    static final String CHECKER = "expert1";
    static final String LEADER = "leader";
    static final String OTHER_LEADER = "expert2";
    static final String OUTSIDER = "expert3";

    @Inject
    Scene scene;

    @Inject
    Papers papers;

    UUID county;
    UUID paper;

    @BeforeEach
    void setTheScene() {
        county = scene.county();
        scene.grant(DRAFTER, Role.OFFICER, county);
        scene.grant(CHECKER, Role.OFFICER, county);
        scene.grant(LEADER, Role.LEADER, county);
        scene.grant(OTHER_LEADER, Role.LEADER, county);
        scene.grant("auditor", Role.AUDITOR, county);
        scene.grant("admin", Role.ADMINISTRATOR, county);
        scene.grant("applicant", Role.APPLICANT, county);
        scene.grant(OUTSIDER, Role.OFFICER, scene.county());
        paper = papers.write(county);
    }

    @AfterEach
    void clearTheScene() {
        scene.close();
    }

    String send() {
        return sent(paper).then().statusCode(200).extract().asString().replace("\"", "");
    }

    Response sent(UUID subject) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Api.token(DRAFTER))
                .post("/test-papers/" + subject + "/sign-off");
    }

    static ValidatableResponse step(String who, String id, String step, Integer seen, String body) {
        var call = Api.as(who).contentType(ContentType.JSON).body(body);
        return (seen == null ? call : call.header("If-Match", "\"" + seen + "\""))
                .post("/sign-offs/" + id + "/" + step)
                .then();
    }

    ValidatableResponse set(String who, Integer seen, String body) {
        var call = Api.as(who).contentType(ContentType.JSON).body(body);
        return (seen == null ? call : call.header("If-Match", "\"" + seen + "\""))
                .put("/sign-off-settings/" + county)
                .then();
    }

    static ValidatableResponse get(String who, String id) {
        return Api.as(who).get("/sign-offs/" + id).then().statusCode(200);
    }

    static ValidatableResponse waiting(String who) {
        return Api.as(who)
                .queryParam("waitingForMe", true)
                .get("/sign-offs")
                .then()
                .statusCode(200);
    }
}
