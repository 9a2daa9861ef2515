package org.xuecang.signoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class MeetingApprovalTest {

    @Inject
    Scene scene;

    @Inject
    Papers papers;

    private String id;

    @BeforeEach
    void setTheScene() {
        UUID county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
        scene.grant("expert1", Role.OFFICER, county);
        scene.grant("expert2", Role.OFFICER, county);
        scene.grant("auditor", Role.AUDITOR, county);
        UUID paper = papers.write(county);
        id = RestAssured.given()
                .header("Authorization", "Bearer " + Api.token("bureau"))
                .post("/test-papers/" + paper + "/sign-off")
                .asString()
                .replace("\"", "");
        post("expert1", "check", 0, "{}").statusCode(200);
    }

    @AfterEach
    void clearTheScene() {
        scene.close();
    }

    @Test
    void isRecordedWithItsMinutesByAnOfficerWhoTookNoStep() {
        String minutes = upload("expert2");

        record("expert2", minutes)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("steps[2].role", equalTo("OFFICER"))
                .body("steps[2].meeting.heldOn", equalTo("2024-04-18"))
                .body("steps[2].meeting.minutesNumber", equalTo("第3号"))
                .body("steps[2].meeting.minutesFileId", equalTo(minutes));
        Api.as("auditor").get("/files/" + minutes).then().statusCode(200);
        Api.as("shaxi").get("/files/" + minutes).then().statusCode(404);
    }

    @Test
    void isNotRecordedByTheDrafterOrTheChecker() {
        record("bureau", upload("bureau")).statusCode(409).body("code", equalTo("same-person-twice"));
        record("expert1", upload("expert1")).statusCode(409).body("code", equalTo("same-person-twice"));
    }

    @Test
    void isNotRecordedWithSomebodyElsesFile() {
        record("expert2", upload("bureau")).statusCode(422).body("errors.code", contains("unknown-reference"));
    }

    @Test
    void namesEverythingThatIsMissing() {
        post("expert2", "meeting-approval", 1, "{\"heldOn\":\"2199-01-01\",\"minutesNumber\":\" \"}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/heldOn", "/minutesNumber", "/minutesFileId"));
    }

    private ValidatableResponse record(String who, String minutes) {
        return post(who, "meeting-approval", 1, """
                {"heldOn":"2024-04-18","minutesNumber":"第3号","minutesFileId":"%s","opinion":"原则同意"}
                """.formatted(minutes));
    }

    private ValidatableResponse post(String who, String step, int seen, String body) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/sign-offs/" + id + "/" + step)
                .then();
    }

    private static String upload(String who) {
        return Api.as(who)
                .multiPart("file", "minutes.txt", "会议纪要".getBytes(StandardCharsets.UTF_8))
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
