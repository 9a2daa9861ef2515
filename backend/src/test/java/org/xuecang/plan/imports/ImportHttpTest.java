package org.xuecang.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.PlanScene.Draft;
import org.xuecang.plan.content.Contents;
import org.xuecang.plan.notice.BadNotices;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class ImportHttpTest {

    private static final String NOTICE = """
            关于印发《2031年示例县社区教育工作要点》的通知

            各社区教育中心：
            现将工作要点印发给你们，请认真落实。

            示例县教育局
            2031年3月5日

            2031年示例县社区教育工作要点

            一、阵地建设
            1．培育市级学习基地2个。（牵头单位：北中心，配合单位：南中心）
            2．举办学习开放日。（责任单位：北中心）
            """;

    @Inject
    PlanScene scene;

    @Inject
    Jdbi jdbi;

    private County county;

    @BeforeEach
    void begin() {
        county = scene.county();
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void aNoticeIsReadAtOnceAndTheSameFileTwiceIsTold() {
        Response first = upload("notice.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
        first.then()
                .statusCode(201)
                .body("sourceText", containsString("学习开放日"))
                .body("draft.year", equalTo(2031))
                .body("earlierImportId", nullValue());
        assertThat(first.header("Location")).endsWith("/plan-imports/" + first.path("id"));

        upload("again.txt", NOTICE.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("earlierImportId", equalTo(first.path("id")));
        Api.as("chengxiang")
                .get("/plan-imports/{id}", first.<String>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void anAcceptedDraftBecomesAPlanAndOpenFindingsKeepItFromPublication() {
        Response read = upload("notice.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
        String id = read.path("id");
        List<Integer> confirm = read.path("findings.findAll { it.severity != 'INFO' }.number");

        Response plan = accept(id, read.header("ETag"), Map.of());
        plan.then().statusCode(201).body("shown.importId", equalTo(id)).body("content.title", containsString("2031"));
        accept(id, read.header("ETag"), Map.of()).then().statusCode(412);
        String tag = Api.as("bureau").get("/plan-imports/{id}", id).header("ETag");
        accept(id, tag, Map.of()).then().statusCode(409).body("code", equalTo("import-decided"));

        List<String> faults = Api.as("bureau")
                .get("/plans/{id}/draft/faults", plan.<String>path("id"))
                .path("code");
        assertThat(faults).contains("level-to-confirm", "responsible-unbound");
        assertThat(confirm).isNotEmpty();
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("settledFindings", confirm))
                .put("/plan-imports/{id}/corrections", id)
                .then()
                .statusCode(200);
        Api.as("bureau")
                .get("/plans/{id}/draft/faults", plan.<String>path("id"))
                .then()
                .body("code", not(org.hamcrest.Matchers.hasItem("finding-open")));
    }

    @Test
    void namesThatCanMeanOneOnlyAreBoundAndTheOthersAreAsked() {
        String notice =
                NOTICE.replace("牵头单位：北中心", "牵头单位：北中心" + county.id()).replace("责任单位：北中心", "责任单位：各中心" + county.id());
        Response read = upload("notice.txt", notice.getBytes(StandardCharsets.UTF_8));

        Response plan = accept(read.path("id"), read.header("ETag"), Map.of());

        String duties = "content.sections[0].duties";
        assertThat(plan.<List<String>>path(duties + "[0].responsibility.units.organisationId"))
                .containsExactly(county.north().toString(), null);
        assertThat(plan.<List<String>>path(duties + "[1].responsibility.units.groupId"))
                .containsExactly(county.group().toString());
    }

    @Test
    void namesInAnUndatedAmendmentAreThoseOfThePlansFirstDay() {
        Draft draft = scene.draft(county, Contents.small(county.north()), 2024);
        scene.publish(draft.plan(), draft.tag());
        jdbi.useHandle(sql -> {
            sql.execute(
                    "update organisation_name set valid_until = date '2024-07-01' where organisation_id = ?",
                    county.north());
            sql.execute("""
                    insert into organisation_name (organisation_id, kind, name, valid_from)
                    values (?, 'OFFICIAL', ?, date '2024-07-01')
                    """, county.north(), "城北中心" + county.id());
        });
        String notice = NOTICE.replace("责任单位：北中心", "责任单位：北中心" + county.id());
        Response read = upload("notice.txt", notice.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> undated = new HashMap<>(read.path("draft"));
        undated.put("issuedOn", null);

        accept(read.path("id"), read.header("ETag"), Map.of("amends", draft.plan(), "reason", "补充通知", "draft", undated))
                .then()
                .statusCode(201)
                .body(
                        "content.sections[0].duties[1].responsibility.units.organisationId",
                        contains(county.north().toString()));
    }

    @Test
    void theCorrectedDraftIsKeptAsItIsHandedIn() {
        Response read = upload("notice.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> draft = new HashMap<>(read.path("draft"));
        draft.put("title", "改过的标题");

        Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", read.header("ETag"))
                .body(Map.of("draft", draft, "settledFindings", List.of()))
                .put("/plan-imports/{id}/corrections", read.<String>path("id"))
                .then()
                .statusCode(200)
                .body("draft.title", equalTo("改过的标题"));
    }

    @Test
    void aSecondNoticeOfTheYearBecomesTheNextVersion() {
        Response read = upload("notice.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
        Draft draft = scene.draft(county, Contents.small(county.north()));
        scene.publish(draft.plan(), draft.tag());
        UUID published = draft.plan();
        accept(read.path("id"), read.header("ETag"), Map.of("amends", published))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        accept(read.path("id"), read.header("ETag"), Map.of("periodStart", "2031-06-01", "periodEnd", "2031-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/periodEnd"));
        accept(read.path("id"), read.header("ETag"), Map.of("amends", published, "reason", "新通知"))
                .then()
                .statusCode(201)
                .body("id", equalTo(published.toString()))
                .body("shown.number", equalTo(2));
        Response again = upload("notice.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
        accept(again.path("id"), again.header("ETag"), Map.of("amends", published, "reason", "又一份"))
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-exists"));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReasonAndKeepsNothing() throws Exception {
        refused("notice.docx", BadNotices.picture(), "notice-type-mismatch");
        refused("notice.docx", BadNotices.workbook(), "notice-type-mismatch");
        refused("notice.docx", BadNotices.encryptedWord(), "encrypted-file");
        refused("notice.pdf", BadNotices.encryptedPdf(), "encrypted-file");
        refused("notice.docx", BadNotices.truncated(), "damaged-file");
        refused("notice.docx", BadNotices.bomb(), "document-too-large");
        refused("notice.pdf", BadNotices.pdf(true), "no-text-layer");
        refused("notice.exe", "MZ".getBytes(StandardCharsets.UTF_8), "unsupported-file-type");
        refused("notice.txt", " \n ".getBytes(StandardCharsets.UTF_8), "empty-notice");
        Api.as("bureau")
                .queryParam("organisation", county.id())
                .multiPart("other", "x")
                .post("/plan-imports")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/file"));
        Api.as("bureau").get("/plan-imports").then().statusCode(200).body("total", equalTo(0));
    }

    private void refused(String name, byte[] content, String code) {
        upload(name, content)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains("/file"));
    }

    private Response upload(String name, byte[] content) {
        return Api.as("bureau")
                .queryParam("organisation", county.id())
                .multiPart("file", name, content, "application/octet-stream")
                .post("/plan-imports");
    }

    private static Response accept(String id, String tag, Map<String, Object> body) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post("/plan-imports/{id}/acceptance", id);
    }
}
