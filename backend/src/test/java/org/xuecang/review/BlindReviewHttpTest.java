package org.xuecang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.review.blind.BlindFileJob;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SheetRows;

/** Experts of a blind stage get a case without whose it is; staff go through its files first. */
@HttpTest
class BlindReviewHttpTest {

    @Inject
    Scene scene;

    @Inject
    BlindFileJob job;

    @Inject
    AsSystem system;

    private BlindScene blind;
    private UUID review;

    private void given(String mode) {
        blind = BlindScene.in(scene, mode);
        system.run(job::run);
        review = blind.reviews.published(blind.application, "expert1");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void showsTheBlindCopyToItsExpert() {
        given("APPLICANT");
        blind.reviews
                .get("expert1", review)
                .then()
                .statusCode(200)
                .body("blind.mode", equalTo("APPLICANT"))
                .body("blind.number", equalTo(1))
                .body("blind.copy", equalTo(true))
                .body("blind.heldBack", equalTo(3))
                .body("material.title", equalTo("（隐去）织绣坊"))
                .body("material.answers.goals", equalTo(BlindScene.GOALS + "，由（隐去）的（隐去）牵头，电话（隐去），（隐去）参加，50㎡"))
                .body("material.answers.helpers", nullValue())
                .body("material.answers.number", equalTo("（隐去）"))
                .body("material.answers.rows", equalTo(List.of(Map.of("a", "主持 （隐去）", "b", "（隐去）"))))
                .body("material.answers.leader", equalTo(Map.of()))
                .body("material.answers.members", equalTo(List.of(Map.of("share", "与（隐去）一起收集资料"))))
                .body("material.answers.unit", nullValue())
                .body("material.answers.photo", equalTo("held-back"))
                .body("stageName", equalTo(blind.reviews.list("expert1").path("items[0].stageName")))
                .body("material.form.schema.properties.unit", nullValue())
                .body("material.files.name", contains("材料1.pdf", "材料2.docx"));
    }

    @Test
    void showsTheCaseAsItIsToStaffAndInAnOpenStage() {
        given("APPLICANT");
        blind.reviews
                .get("bureau", review)
                .then()
                .statusCode(200)
                .body("blind.copy", equalTo(false))
                .body("material.title", equalTo(BlindScene.LEADER + "织绣坊"))
                .body("material.files", hasSize(6));
        scene.close();
        given("OPEN");
        blind.reviews
                .get("expert1", review)
                .then()
                .statusCode(200)
                .body("blind", nullValue())
                .body("material.title", equalTo(BlindScene.LEADER + "织绣坊"))
                .body("material.answers.unit", equalTo(blind.unit()));
        Api.as("bureau").get(path("blind-files")).then().statusCode(404);
        Api.as("bureau").get(path("blind-copy")).then().statusCode(404);
    }

    @Test
    void listsFindsAndExportsItByWhatItsExpertMayRead() {
        given("BOTH");
        blind.reviews
                .list("expert1")
                .then()
                .body("items.title", contains("（隐去）织绣坊"))
                .body("items.unitName", contains(nullValue()))
                .body("items.blindNumber", contains(1));
        blind.reviews.list("bureau").then().body("items.unitName", contains(blind.unit()));
        found("title", BlindScene.LEADER, 0);
        found("title", "织绣坊", 1);
        found("q", BlindScene.LEADER, 0);
        found("q", blind.unit(), 0);
        found("q", "织绣坊", 1);
        assertThat(Api.as("expert1")
                        .queryParam("q", BlindScene.LEADER)
                        .get("/search")
                        .asString())
                .doesNotContain("织绣坊");
        Api.as("expert1").queryParam("q", "织绣坊").get("/search").then().body(containsString("（隐去）织绣坊"));
        String exported = SheetRows.of(Api.as("expert1")
                        .queryParam("round", blind.reviews.round)
                        .get("/reviews/export")
                        .asByteArray())
                .toString();
        assertThat(exported).contains("（隐去）织绣坊").doesNotContain(blind.unit(), BlindScene.LEADER);
    }

    private void found(String by, String word, int cases) {
        Api.as("expert1")
                .queryParam("round", blind.reviews.round)
                .queryParam(by, word)
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items", hasSize(cases));
    }

    @Test
    void numbersCasesOfAStageOnceWhoeverReviewsThem() {
        given("APPLICANT");
        UUID other = blind.reviews.published(blind.application, "expert2");
        blind.reviews.get("expert2", other).then().body("blind.number", equalTo(1));
    }

    @Test
    void givesCopiesWithoutMetadataAndNoFileItself() {
        given("APPLICANT");
        List<String> copies = blind.reviews.get("expert1", review).path("material.files.id");
        assertThat(copies).hasSize(2);
        for (String copy : copies) {
            Response content = Api.as("expert1").get("/files/" + copy + "/content");
            content.then().statusCode(200).header("Content-Disposition", not(containsString(BlindScene.LEADER)));
            assertThat(FileParts.told(content.asByteArray(), blind.identity())).isEmpty();
            Api.as("expert2").get("/files/" + copy).then().statusCode(404);
        }
        for (String original : blind.files.values()) {
            Api.as("expert1").get("/files/" + original).then().statusCode(404);
            Api.as("expert1").get("/files/" + original + "/content").then().statusCode(404);
        }
    }

    @Test
    void tellsStaffWhichFilesAreHeldBackAndWhy() {
        given("APPLICANT");
        files().then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("editable", equalTo(true))
                .body("files.state", contains("SHOWN", "SHOWN", "TO_LOOK_AT", "TO_LOOK_AT", "TELLS"))
                .body("files[4].found", equalTo("139 1234 5678、" + BlindScene.LEADER))
                .body("files[4].copy", nullValue())
                .body("files[2].copy.name", equalTo("材料3.jpg"));
        Api.as("expert1").get(path("blind-files")).then().statusCode(404);
        Api.as("applicant").get(path("blind-files")).then().statusCode(404);
        Api.as("chengxiang-lead").get(path("blind-files")).then().statusCode(404);
    }

    @Test
    void showsAPictureOnceSomebodyLookedAtItAndHidesItAgain() {
        given("APPLICANT");
        String copy = files().path("files[2].copy.id");
        Api.as("expert1").get("/files/" + copy).then().statusCode(404);
        put("photo", true, null).then().statusCode(200).body("files[2].state", equalTo("SHOWN"));
        Api.as("expert1").get("/files/" + copy).then().statusCode(200);
        blind.reviews
                .get("expert1", review)
                .then()
                .body("material.answers.photo", equalTo(copy))
                .body("blind.heldBack", equalTo(2));
        put("photo", false, null).then().statusCode(200).body("files[2].state", equalTo("TO_LOOK_AT"));
        Api.as("expert1").get("/files/" + copy).then().statusCode(404);
    }

    @Test
    void putsACleanFileInPlaceOfOneThatTells() throws IOException {
        given("APPLICANT");
        put("note", true, null).then().statusCode(409).body("code", equalTo("no-blind-copy"));
        String telling = BlindScene.uploaded("bureau", "a.txt", BlindScene.MEMBER.getBytes(StandardCharsets.UTF_8));
        put("note", true, telling)
                .then()
                .statusCode(422)
                .body("errors.code", contains("file-tells"))
                .body("errors.message", contains(containsString(BlindScene.MEMBER)));
        String older = BlindScene.uploaded("bureau", "a.xls", older());
        put("note", true, older).then().statusCode(422).body("errors.code", contains("file-not-cleaned"));
        String clean = BlindScene.uploaded(
                "bureau", BlindScene.LEADER + ".docx", SeededFiles.docx(BlindScene.LEADER, false, "Notes"));
        put("note", true, clean)
                .then()
                .statusCode(200)
                .body("files[4].state", equalTo("SHOWN"))
                .body("files[4].replaced", equalTo(true))
                .body("files[4].found", nullValue());
        String copy = blind.reviews.get("expert1", review).path("material.answers.note");
        Response content = Api.as("expert1").get("/files/" + copy + "/content");
        content.then().statusCode(200);
        assertThat(FileParts.told(content.asByteArray(), blind.identity())).isEmpty();
    }

    /** Of the format before 2007, whose properties stand among its contents. */
    private static byte[] older() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** What a version before looked for less in, which is found when the database comes to this one. */
    @Test
    void goesThroughCasesAnewOnWhichNobodyDecided() throws Exception {
        given("APPLICANT");
        put("photo", true, null).then().statusCode(200);
        try (Connection owner = Accounts.owner();
                Statement sql = owner.createStatement()) {
            sql.execute("update blind_case set title = '%s' where application_id = '%s'"
                    .formatted(BlindScene.LEADER, blind.application));
            sql.execute(
                    "update blind_file set state = 'NOT_CLEANED', found = null where state = 'TELLS' and application_id = '%s'"
                            .formatted(blind.application));
            for (String statement : migration()) {
                sql.execute(statement);
            }
        }
        files().then().body("complete", equalTo(false)).body("files.state", contains("SHOWN"));
        // the running application goes through the same cases, and one at a time does
        Eventually.is(
                () -> {
                    system.run(job::run);
                    return files();
                },
                answer -> answer.then()
                        .body("complete", equalTo(true))
                        .body("files.state", contains("SHOWN", "SHOWN", "SHOWN", "TO_LOOK_AT", "TELLS")));
        blind.reviews.list("expert1").then().body("items.title", contains("（隐去）织绣坊"));
    }

    /** But for the rights that it gives. */
    private static List<String> migration() throws IOException {
        try (InputStream sql = BlindReviewHttpTest.class.getResourceAsStream(
                "/db/migration/V0250__blind_copies_gone_through_anew.sql")) {
            return Pattern.compile(";")
                    .splitAsStream(new String(sql.readAllBytes(), StandardCharsets.UTF_8))
                    .filter(statement -> statement.contains("delete from"))
                    .toList();
        }
    }

    @Test
    void printsTheBlindCopyForStaff() {
        given("APPLICANT");
        Response printed = Api.as("bureau").get(path("blind-copy"));
        printed.then()
                .statusCode(200)
                .body("versionCode", notNullValue())
                .body("sheet.number", equalTo(1))
                .body("sheet.title", equalTo("（隐去）织绣坊"))
                .body("sheet.files.name", contains("材料1.pdf", "材料2.docx"))
                .body("sheet.answers.photo", equalTo("held-back"))
                .body("sheet.heldBack", equalTo(3));
        assertThat(blind.identity()).noneMatch(printed.asString()::contains);
        Api.as("expert1").get(path("blind-copy")).then().statusCode(404);
        Api.as("applicant").get(path("blind-copy")).then().statusCode(404);
    }

    @Test
    void refusesWhoDidNotReadWhatTheyChange() {
        given("APPLICANT");
        Map<String, Object> body = Map.of("shown", false);
        String path = path("blind-files/" + blind.files.get("photo"));
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(428);
        String seen = files().header("ETag");
        put("photo", true, null).then().statusCode(200);
        Api.as("bureau")
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        Api.as("leader")
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
    }

    private Response files() {
        return Api.as("bureau").get(path("blind-files"));
    }

    private Response put(String field, boolean shown, String replacement) {
        Map<String, Object> body = new HashMap<>(Map.of("shown", shown));
        body.put("replacementId", replacement);
        return Api.as("bureau")
                .header("If-Match", files().header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .put(path("blind-files/" + blind.files.get(field)));
    }

    private String path(String part) {
        return "/applications/" + blind.application + "/" + part;
    }
}
