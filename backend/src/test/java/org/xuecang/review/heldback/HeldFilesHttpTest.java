package org.xuecang.review.heldback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.review.BlindScene;
import org.xuecang.review.ConflictCause;
import org.xuecang.review.blind.BlindFileJob;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

/** Files of a round that are held back are listed, and wait for who may look, before any expert has the case. */
@HttpTest
class HeldFilesHttpTest {

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    BlindFileJob job;

    @Inject
    AsSystem system;

    private BlindScene blind;

    @BeforeEach
    void aCaseBeforeItsExperts() {
        blind = BlindScene.checkedFirst(scene);
        system.run(job::run);
    }

    @AfterEach
    void close() {
        ConflictCause.forgetPhones();
        scene.close();
    }

    @Test
    void listsWhatIsHeldBackAndWhyBeforeAnybodyReviews() {
        list("bureau")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.state", everyItem(equalTo("WAITING")))
                .body("items.title", everyItem(equalTo(BlindScene.LEADER + "织绣坊")))
                .body("items.heldFor", containsInAnyOrder("PICTURES", "PICTURES", "WORDS"))
                .body(of("note", "name"), endsWith(".txt"))
                .body(of("note", "tells"), contains("PARTICULAR", "CONTACT"))
                .body(of("note", "found"), equalTo("139 1234 5678、" + BlindScene.LEADER))
                .body(of("photo", "tells"), empty());
        card().then().statusCode(200).body("complete", equalTo(true)).body("editable", equalTo(true));
        Api.as("bureau").get(path("blind-copy")).then().statusCode(200).body("sheet.heldBack", equalTo(3));
    }

    @Test
    void tellsWhatBecameOfThem() {
        put("photo", true, null).then().statusCode(200);
        put("drawing", false, null).then().statusCode(200);
        String clean = uploaded("a.txt", "Weaving");
        put("note", true, clean).then().statusCode(200);
        list("bureau")
                .then()
                .body(of("photo", "state"), equalTo("LET_THROUGH"))
                .body(of("drawing", "state"), equalTo("REFUSED"))
                .body(of("note", "state"), equalTo("REPLACED"))
                .body(of("note", "heldFor"), equalTo("WORDS"))
                .body(of("note", "tells"), contains("PARTICULAR", "CONTACT"))
                .body(of("note", "found"), nullValue());
        put("report", false, null).then().statusCode(200);
        list("bureau")
                .then()
                .body("total", equalTo(4))
                .body(of("report", "state"), equalTo("REFUSED"))
                .body(of("report", "heldFor"), nullValue());
    }

    @Test
    void filtersAndSorts() {
        put("photo", true, null).then().statusCode(200);
        asked("state", "WAITING").then().body("items.id", containsInAnyOrder(file("drawing"), file("note")));
        asked("state", "LET_THROUGH").then().body("items.id", contains(file("photo")));
        asked("heldFor", "PICTURES").then().body("items", hasSize(2));
        asked("tells", "CONTACT").then().body("items.id", contains(file("note")));
        asked("tells", "UNIT").then().body("items", empty());
        asked("title", "织绣").then().body("items", hasSize(3));
        asked("title", "陶艺").then().body("items", empty());
        String stage =
                Api.as("bureau").get("/applications/" + blind.application).path("stageId");
        assertThat(stage).isNotNull();
        asked("stage", stage).then().body("items", hasSize(3));
        asked("sort", "-changedAt").then().body("items[0].id", equalTo(file("photo")));
        asked("sort", "name").then().statusCode(200);
    }

    @Test
    void waitsForWhoMayLookUntilTheyDid() {
        assertThat(waiting("bureau")).isEqualTo(3);
        put("photo", true, null).then().statusCode(200);
        put("note", false, null).then().statusCode(200);
        assertThat(waiting("bureau")).isEqualTo(1);
        assertThat(waiting("expert1")).isZero();
        assertThat(waiting("leader")).isZero();
        blind.reviews.county.withdraw("applicant", blind.application).then().statusCode(200);
        assertThat(waiting("bureau")).isZero();
        list("bureau").then().body(of("drawing", "state"), equalTo("LAPSED"));
    }

    @Test
    void isClosedToApplicantsExpertsAndWhoIsInConflict() {
        list("applicant").then().statusCode(404);
        list("expert1").then().statusCode(404);
        list("leader").then().statusCode(200).body("total", equalTo(3));
        come(ConflictCause.KIN, "bureau");
        list("bureau").then().statusCode(200).body("total", equalTo(0)).body("items", empty());
        assertThat(waiting("bureau")).isZero();
        card().then().statusCode(404);
        list("leader").then().body("total", equalTo(3));
    }

    private void come(ConflictCause cause, String who) {
        cause.come(new ConflictCause.Pair(
                scene,
                stored,
                blind.reviews.county.county,
                blind.reviews.county.centre,
                blind.application,
                scene.account(who),
                who));
    }

    private int waiting(String by) {
        Integer count = Api.as(by)
                .get("/me/waiting")
                .path("items.find { it.kind == 'held-file' && it.subjectId == '%s' }?.count"
                        .formatted(blind.reviews.round));
        return count == null ? 0 : count;
    }

    private String of(String field, String member) {
        return "items.find { it.id == '%s' }.%s".formatted(file(field), member);
    }

    private String file(String field) {
        return blind.files.get(field);
    }

    private Response list(String by) {
        return Api.as(by).get("/rounds/" + blind.reviews.round + "/held-files");
    }

    private Response asked(String name, String value) {
        RequestSpecification call = Api.as("bureau").queryParam(name, value);
        Response answer = call.get("/rounds/" + blind.reviews.round + "/held-files");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private Response card() {
        return Api.as("bureau").get(path("blind-files"));
    }

    private Response put(String field, boolean shown, String replacement) {
        Map<String, Object> body = new HashMap<>(Map.of("shown", shown));
        body.put("replacementId", replacement);
        return Api.as("bureau")
                .header("If-Match", card().header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .put(path("blind-files/" + file(field)));
    }

    private String path(String part) {
        return "/applications/" + blind.application + "/" + part;
    }

    private static String uploaded(String name, String text) {
        return Api.as("bureau")
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8))
                .post("/files")
                .path("id");
    }
}
