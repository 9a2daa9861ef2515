package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.BucketAndScanner;
import org.xuecang.testing.Checked;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;

/** An application's file where a virus scanner looks at it: from the draft to the expert. */
@HttpTest
@TestProfile(BucketAndScanner.class)
class CheckedMaterialHttpTest {

    private Consumer<String> scanner;

    @Inject
    Scene scene;

    private ReviewScene reviews;

    @BeforeEach
    void begin() {
        reviews = ReviewScene.in(scene);
    }

    @AfterEach
    void end() {
        scanner.accept("well");
        scene.close();
    }

    @Test
    void isHandedInWhileItIsCheckedAndReadOnceItIsClean() {
        scanner.accept("down");
        String photo = Checked.upload("chengxiang");
        UUID application = named(photo);
        reviews.county.submit("chengxiang", application).then().statusCode(200);
        UUID review = reviews.published(application, "expert1");

        see("chengxiang", application).then().body("files.id", contains(photo));
        for (String other : List.of("chengxiang-lead", "bureau")) {
            see(other, application).then().statusCode(200).body("files", empty());
            beingChecked(other, photo);
        }
        reviews.get("expert1", review)
                .then()
                .statusCode(200)
                .body("material.files", empty())
                .body("material.answers.photo", equalTo(photo));
        beingChecked("expert1", photo);

        scanner.accept("well");
        Checked.becomes("CLEAN", "chengxiang", photo);
        reviews.get("expert1", review).then().body("material.files.id", contains(photo));
        for (String each : List.of("expert1", "bureau", "chengxiang-lead", "chengxiang")) {
            assertThat(read(each, photo)).isEqualTo(200);
        }
    }

    @Test
    void isNotHandedInWhenItIsInfected() {
        scanner.accept("down");
        String photo = Checked.infected("chengxiang");
        UUID application = named(photo);
        scanner.accept("well");
        Checked.becomes("INFECTED", "chengxiang", photo);

        // what else is written is kept all the same
        reviews.county
                .write("chengxiang", application, Map.of("title", "新的名称"))
                .then()
                .statusCode(200);
        reviews.county
                .submit("chengxiang", application)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/photo"))
                .body("errors.code", contains("file-infected"))
                .body("errors[0].message", containsString("evidence.txt"));

        String another = Checked.infected("chengxiang");
        Checked.becomes("INFECTED", "chengxiang", another);
        reviews.county
                .write("chengxiang", application, Map.of("answers", Map.of("photo", another)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("file-infected"));

        String clean = Checked.upload("chengxiang");
        reviews.county
                .write("chengxiang", application, Map.of("answers", Map.of("photo", clean)))
                .then()
                .statusCode(200);
        reviews.county.submit("chengxiang", application).then().statusCode(200);
    }

    @Test
    void isToldOfWhenItTurnsOutInfectedAfterTheHandIn() {
        scanner.accept("down");
        String photo = Checked.infected("chengxiang");
        UUID application = named(photo);
        reviews.county.submit("chengxiang", application).then().statusCode(200);
        UUID review = reviews.published(application, "expert1");
        scanner.accept("well");
        Checked.becomes("INFECTED", "chengxiang", photo);

        Inbox.toldOf("chengxiang", photo, List.of("file-infected"));
        Inbox.toldOf("bureau", application.toString(), List.of("application-file-infected"));
        reviews.get("expert1", review).then().body("material.files.state", contains("INFECTED"));
        for (String each : List.of("expert1", "bureau", "chengxiang")) {
            assertThat(read(each, photo)).isEqualTo(409);
        }
    }

    private UUID named(String photo) {
        UUID application = reviews.county.written("chengxiang", reviews.round);
        reviews.county
                .write("chengxiang", application, Map.of("answers", Map.of("photo", photo)))
                .then()
                .statusCode(200);
        return application;
    }

    private static Response see(String by, UUID application) {
        return Api.as(by).get("/applications/" + application);
    }

    private static int read(String by, String file) {
        return Api.as(by).get("/files/" + file + "/content").statusCode();
    }

    private static void beingChecked(String by, String file) {
        for (String path : List.of("", "/content")) {
            Api.as(by).get("/files/" + file + path).then().statusCode(409).body("code", equalTo("file-being-checked"));
        }
    }
}
