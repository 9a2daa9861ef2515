package org.xuecang.signoff;

import static org.xuecang.testing.Inbox.toldOf;
import static org.xuecang.testing.Inbox.unreadOf;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class SignOffNoticesTest {

    @Inject
    Scene scene;

    @Inject
    Papers papers;

    private UUID paper;

    @BeforeEach
    void setTheScene() {
        UUID county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
        scene.grant("expert1", Role.OFFICER, county);
        scene.grant("leader", Role.LEADER, county);
        paper = papers.write(county);
    }

    @AfterEach
    void clearTheScene() {
        scene.close();
    }

    @Test
    void tellsWhoseTurnItIsAndTheDrafterInTheEnd() {
        String id = send();
        toldOf("expert1", id, List.of("sign-off-to-check"));
        step("expert1", id, "check", 0, "{}");
        toldOf("leader", id, List.of("sign-off-to-approve"));
        unreadOf("expert1", id, List.of());
        step("leader", id, "approval", 1, "{}");
        toldOf("bureau", id, List.of("sign-off-approved"));
        unreadOf("leader", id, List.of());
    }

    @Test
    void tellsTheDrafterOfAReturn() {
        String id = send();
        step("leader", id, "return", 0, "{\"reason\":\"再改\"}");
        toldOf("bureau", id, List.of("sign-off-returned"));
        unreadOf("expert1", id, List.of());
    }

    @Test
    void callsOffWhatWasWithdrawn() {
        String id = send();
        toldOf("expert1", id, List.of("sign-off-to-check"));
        step("bureau", id, "withdrawal", 0, "{}");
        unreadOf("expert1", id, List.of());
        toldOf("bureau", id, List.of());
    }

    private String send() {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Api.token("bureau"))
                .post("/test-papers/" + paper + "/sign-off")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\"", "");
    }

    private static void step(String who, String id, String step, int seen, String body) {
        Api.as(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/sign-offs/" + id + "/" + step)
                .then()
                .statusCode(200);
    }
}
