package org.xuecang.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.review.publicnotice.NoticeScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** What somebody without an account may object, and what they learn of it. */
@HttpTest
class ObjectionHttpTest {

    @Inject
    Scene scene;

    @Inject
    SystemTime clock;

    private ObjectionScene objections;

    @BeforeEach
    void aNoticeThatRuns() {
        objections = ObjectionScene.in(scene);
    }

    @AfterEach
    void setTheClockAndTakeRolesBack() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void tellsWhoeverHasTheCodeWhatBecameOfIt() {
        String code = objections
                .object()
                .then()
                .statusCode(201)
                .body("code", matchesPattern("([0-9A-Z]{5}-){3}[0-9A-Z]{5}"))
                .extract()
                .path("code");
        ObjectionScene.status(code)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("reply", nullValue());

        objections.settle("expert2", "REJECTED").then().statusCode(200).body("state", equalTo("REJECTED"));

        ObjectionScene.status(code.replace("-", "").toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reply", equalTo("经核实，活动有签到为证。"))
                .body("applicationTitle", equalTo("丝竹学习基地"));
        ObjectionScene.status("00000-00000-00000-00000")
                .then()
                .statusCode(404)
                .body("code", equalTo("objection-unknown"));
        ObjectionScene.status("short").then().statusCode(400).body("errors.pointer", contains("?Objection-Code"));
        Api.anonymous()
                .get("/public/objection")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?Objection-Code"));
    }

    @Test
    void isTakenUntilTheLastMomentOfTheLastDay() {
        Duration over = objections.notices.untilItIsOver();
        clock.shift(over.minusSeconds(60));
        objections.object().then().statusCode(201);
        clock.shift(over);
        objections.object().then().statusCode(409).body("code", equalTo("objection-too-late"));
        clock.shift(over.plusDays(2));
        Api.anonymous().get("/public/notices/" + objections.notice).then().body("running", equalTo(false));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        NoticeScene.object(
                        objections.notice,
                        UUID.randomUUID(),
                        Map.of("name", " ", "phone", "请问", "text", "", "fileIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/phone", "/text", "/applicationId", "/fileIds/0"));
        NoticeScene.object(UUID.randomUUID(), objections.disputed, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void takesNoMoreFromOneAddressThanSomebodyHasToSay() {
        for (int i = 0; i < 10; i++) {
            objectFrom("198.51.100.7", "1380000" + (1000 + i)).then().statusCode(201);
        }
        objectFrom("198.51.100.7", "13911112222")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[0-9]+"))
                .body("code", equalTo("too-many-requests"));
        objectFrom("6.6.6.6, 198.51.100.7", "13911112222").then().statusCode(429);
        objectFrom("198.51.100.8", "13800001000").then().statusCode(201);
        clock.shift(Duration.ofHours(1));
        objectFrom("198.51.100.7", "13911112222").then().statusCode(201);
    }

    @Test
    void takesFilesOfWhoeverObjectsAndShowsThemToNobodyElse() {
        String file = upload(
                        "材料.pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Api.as("bureau").get("/files/" + file).statusCode()).isEqualTo(404);
        NoticeScene.object(objections.notice, objections.disputed, Map.of("fileIds", List.of(file)))
                .then()
                .statusCode(201);
        NoticeScene.object(objections.notice, objections.disputed, Map.of("fileIds", List.of(file)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fileIds/0"));
        assertThat(Api.as("bureau").get("/files/" + file + "/content").statusCode())
                .isEqualTo(200);
        assertThat(Api.as("expert3").get("/files/" + file).statusCode()).isEqualTo(404);
        assertThat(Api.as("applicant").get("/files/" + file).statusCode()).isEqualTo(404);
        upload("page.txt", "text".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("file-type-not-allowed"))
                .body("detail", startsWith("这里可以上传 PDF、PNG、JPEG；"));
        upload("large.pdf", new byte[5 * 1024 * 1024 + 1]).then().statusCode(413);
        clock.shift(objections.notices.untilItIsOver());
        upload("late.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8)).then().statusCode(409);
    }

    private Response objectFrom(String address, String phone) {
        return Api.anonymous()
                .contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("applicationId", objections.disputed, "name", "王芳", "phone", phone, "text", "不实。"))
                .post("/public/notices/" + objections.notice + "/objections");
    }

    private Response upload(String name, byte[] content) {
        return Api.anonymous()
                .header("X-Forwarded-For", "203.0.113.9")
                .multiPart("file", name, content)
                .post("/public/notices/" + objections.notice + "/files");
    }
}
