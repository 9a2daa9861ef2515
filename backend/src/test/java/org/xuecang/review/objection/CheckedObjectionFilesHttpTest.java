package org.xuecang.review.objection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.review.publicnotice.NoticeScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.BucketAndScanner;
import org.xuecang.testing.Checked;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.ScannerDouble;
import org.xuecang.testing.Scene;

/** Files of people without an account where a virus scanner looks at them. */
@HttpTest
@TestProfile(BucketAndScanner.class)
class CheckedObjectionFilesHttpTest {

    private Consumer<String> scanner;

    @Inject
    Scene scene;

    private ObjectionScene objections;

    @BeforeEach
    void begin() {
        objections = ObjectionScene.in(scene);
    }

    @AfterEach
    void end() {
        scanner.accept("well");
        scene.close();
    }

    @Test
    void areTakenWithTheObjectionAndReadOnceTheyAreClean() {
        scanner.accept("down");
        String file =
                upload("").then().body("state", equalTo("SCANNING")).extract().path("id");
        object(file).then().statusCode(201);
        UUID objection = objections.only();

        Api.as("bureau").get("/objections/" + objection).then().statusCode(200).body("files", empty());
        for (String path : List.of("", "/content")) {
            Api.as("bureau")
                    .get("/files/" + file + path)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("file-being-checked"));
        }
        scanner.accept("well");
        Checked.becomes("CLEAN", "bureau", file);
        Api.as("bureau").get("/objections/" + objection).then().body("files.id", contains(file));
        Api.as("bureau").get("/files/" + file + "/content").then().statusCode(200);
    }

    @Test
    void areRefusedByNameWhereTheyAreInfected() {
        String file = upload(ScannerDouble.SIGNATURE).path("id");
        Eventually.is(() -> object(file), answer -> answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/fileIds/0"))
                .body("errors.code", contains("file-infected"))
                .body("errors[0].message", containsString("evidence.pdf")));
    }

    @Test
    void areToldOfToWhoAnswersWhereTheyTurnOutInfectedLater() {
        scanner.accept("down");
        String file = upload(ScannerDouble.SIGNATURE).path("id");
        object(file).then().statusCode(201);
        UUID objection = objections.only();
        scanner.accept("well");
        Checked.becomes("INFECTED", "expert2", file);

        Inbox.toldOf("expert2", objection.toString(), List.of("objection-file-infected", "objection-to-answer"));
        Api.as("expert2").get("/objections/" + objection).then().body("files.state", contains("INFECTED"));
        Api.as("expert2")
                .get("/files/" + file + "/content")
                .then()
                .statusCode(409)
                .body("code", equalTo("file-infected"));
    }

    private Response object(String file) {
        return NoticeScene.object(objections.notice, objections.disputed, Map.of("fileIds", List.of(file)));
    }

    private Response upload(String content) {
        String pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%" + content + UUID.randomUUID() + "\n%%EOF";
        Response answer = Api.anonymous()
                .header("X-Forwarded-For", "203.0.113.77")
                .multiPart("file", "evidence.pdf", pdf.getBytes(StandardCharsets.UTF_8))
                .post("/public/notices/" + objections.notice + "/files");
        answer.then().statusCode(201);
        return answer;
    }
}
