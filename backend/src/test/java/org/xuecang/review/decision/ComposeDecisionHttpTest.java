package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.SqlCount;
import org.xuecang.testing.StoredRounds;

/** Many cases said at once in a draft: previewed with every message, carried out line by line, and repeatable. */
@HttpTest
class ComposeDecisionHttpTest {

    private static final int MOST = 2_000;

    @Inject
    DecisionScene county;

    @Inject
    StoredRounds stored;

    private UUID round;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void threeThatAreRanked() {
        county.set();
        round = county.reviewed(Map.of());
        second = county.scored(round, "第二", "30 40", "20 41");
        first = county.scored(round, "第一", "30 50", "31 52");
        third = county.scored(round, "第三", "20 30", "20 31");
        assertThat(county.rank("bureau", round).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void theFirstOfTheRankingArePreviewedAndThenCarriedOut() {
        Map<String, Object> rule = rule("PLACES", true, step("重点", 1, null), step(null, 1, null));
        Response preview = compose("bureau", round, rule, true);
        preview.then()
                .statusCode(200)
                .body("items.applicationId", contains(first.toString(), second.toString(), third.toString()))
                .body("items.effect", everyItem(equalTo("ADDED")))
                .body("items.outcome", contains("SELECTED", "SELECTED", "NOT_SELECTED"))
                .body("items.grade", contains("重点", null, null))
                .body("items.place", contains(1, 2, 3))
                .body("selected", equalTo(2))
                .body("notSelected", equalTo(1))
                .body("open", equalTo(0))
                .body("hindrances", empty());
        String toApplicant =
                preview.path("messages.find { it.recipientName == '" + Accounts.name("applicant") + "' }.text");
        assertThat(toApplicant).contains("“第一”：获得认定（重点）", "“第三”：未入选");
        // a preview leaves everything as it is
        county.decision("bureau", round).then().header("ETag", "\"0\"").body("items", empty());

        compose("bureau", round, rule, false)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("added", equalTo(3))
                .body("messages", empty());
        compose("bureau", round, rule, false)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("unchanged", equalTo(3))
                .body("items.effect", everyItem(equalTo("UNCHANGED")));
        county.decision("bureau", round).then().body("hindrances", empty());
    }

    @Test
    void allWithAScoreLeaveTheOthersAsTheyAreWhereAsked() {
        compose("bureau", round, rule("SCORE", false, step(null, null, "65")), false)
                .then()
                .statusCode(200)
                .body("items.applicationId", contains(first.toString(), second.toString()))
                .body("items[0].score", equalTo(81.5f))
                .body("open", equalTo(1))
                .body("hindrances.code", contains("case-left-out"));
    }

    @Test
    void linesThatAreWrongAreNamedAndStopNoOther() {
        UUID gone = county.scored(round, "撤回的", "10 10", "10 11");
        county.rank("bureau", round);
        county.withdraw(gone);
        UUID elsewhere = county.application(county.round(Map.of(), "submission", "decision"), "decision", "别批的");
        Map<String, Object> lines = lines(
                line(2, number(first), "SELECTED", "重点"),
                line(3, "没有的号", "SELECTED", null),
                line(4, number(gone), "SELECTED", null),
                line(5, number(elsewhere), "SELECTED", null),
                line(6, number(second), null, null),
                line(7, number(third), "NOT_SELECTED", "重点"),
                line(8, number(first), "NOT_SELECTED", null),
                line(9, number(second), "SELECTED", "一".repeat(21)));
        Response answer = compose("bureau", round, lines, false);
        answer.then()
                .statusCode(200)
                .body("items.row", contains(2, 3, 4, 5, 6, 7, 8, 9))
                .body(
                        "items.effect",
                        contains("ADDED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("refused", equalTo(7))
                .body("items[0].problems", empty())
                .body("items[1].problems.code", contains("no-case-of-the-round"))
                .body("items[1].number", equalTo("没有的号"))
                .body("items[1].applicationId", nullValue())
                .body("items[2].problems.code", contains("case-withdrawn"))
                .body("items[3].problems.code", contains("no-case-of-the-round"))
                .body("items[4].problems.code", contains("outcome-not-said"))
                .body("items[5].problems.code", contains("only-of-selected"))
                .body("items[6].problems.code", contains("twice"))
                .body("items[7].problems.code", contains("size", "twice"));
        county.decision("bureau", round).then().body("items.applicationId", contains(first.toString()));
    }

    @Test
    void aLineWhoseNumberIsAnotherCasesIsRefused() {
        Map<String, Object> torn = line(2, number(second), "SELECTED", null);
        torn.put("applicationId", first);
        Map<String, Object> whole = line(3, number(second), "SELECTED", null);
        whole.put("applicationId", second);
        compose("bureau", round, lines(torn, whole), true)
                .then()
                .statusCode(200)
                .body("items.effect", contains("REFUSED", "ADDED"))
                .body("items[0].problems.code", contains("number-of-another-case"));
    }

    @Test
    void whatFaresWorseThanTheRankingSaysIsShownOnItsItem() {
        compose("bureau", round, lines(ofCase(first, "NOT_SELECTED"), ofCase(second, "SELECTED")), true)
                .then()
                .statusCode(200)
                .body("items[0].effect", equalTo("ADDED"))
                .body("items[0].problems.code", contains("order-needs-reason"))
                .body("items[1].problems", empty())
                .body("hindrances.code", contains("case-left-out"));
    }

    @Test
    void twoThousandTakeAsManyStatementsAsTwo() throws Exception {
        UUID large = county.round(Map.of(), "submission", "decision");
        fill(large);
        Map<String, Object> all =
                lines(ids(large).stream().map(id -> ofCase(id, "SELECTED")).toArray(Map[]::new));
        Map<String, Object> two = lines(ofCase(first, "SELECTED"), ofCase(second, "SELECTED"));
        compose("bureau", round, two, true);
        int few = SqlCount.during(() -> compose("bureau", round, two, true));
        Response[] preview = new Response[1];
        int many = SqlCount.during(() -> preview[0] = compose("bureau", large, all, true));
        preview[0]
                .then()
                .statusCode(200)
                .body("items", hasSize(MOST))
                .body("items.effect.unique()", contains("ADDED"))
                .body(
                        "messages.find { it.recipientName == '" + Accounts.name("applicant") + "' }.cases",
                        equalTo(MOST));
        assertThat(many).isLessThanOrEqualTo(few + 4);

        Response[] done = new Response[1];
        assertThat(SqlCount.during(() -> done[0] = compose("bureau", large, all, false)))
                .isLessThanOrEqualTo(few + 8);
        done[0].then().statusCode(200).body("added", equalTo(MOST)).body("items", hasSize(MOST));
        county.decision("bureau", large).then().body("items", hasSize(MOST)).body("open", empty());
        compose("bureau", large, all, false)
                .then()
                .body("unchanged", equalTo(MOST))
                .header("ETag", "\"1\"");
    }

    @Test
    void aRepeatedRequestIsAnsweredFromMemory() {
        Map<String, Object> two = lines(ofCase(first, "SELECTED"), ofCase(second, "SELECTED"));
        String key = UUID.randomUUID().toString();
        String tag = county.decision("bureau", round).header("ETag");
        for (int i = 0; i < 2; i++) {
            Api.as("bureau")
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(two)
                    .post("/rounds/" + round + "/decision/composition")
                    .then()
                    .statusCode(200);
        }
        county.decision("bureau", round).then().header("ETag", "\"1\"");
    }

    @Test
    void isForWhoDecidesTheRoundAndForNobodyWithACaseInIt() {
        Map<String, Object> one = lines(ofCase(first, "SELECTED"));
        compose("auditor", round, one, false).then().statusCode(403);
        compose("shaxi", round, one, false).then().statusCode(403);
        county.scene.grant("expert6", Role.OFFICER, county.office, county.county);
        county.scene.grant("expert6", Role.CENTRE_OFFICER, county.centre);
        compose("expert6", round, one, true).then().statusCode(403).body("code", equalTo("own-case"));
        compose("bureau", round, one, false).then().statusCode(200);
        compose("bureau", round, rule("PLACES", true, step(null, 3, null)), false)
                .then()
                .statusCode(200);
        assertThat(county.send(round).statusCode()).isEqualTo(200);
        compose("bureau", round, one, false).then().statusCode(409).body("code", equalTo("decision-fixed"));
    }

    @Test
    void eitherARuleOrLinesAndARuleNeedsARanking() {
        compose("bureau", round, Map.of(), false).then().statusCode(422).body("errors.code", contains("rule-or-lines"));
        compose("bureau", round, rule("PLACES", true, step(null, null, "5")), false)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rule/steps/0/count"));
        UUID plain = county.round(Map.of(), "submission", "decision");
        county.application(plain, "decision", "甲");
        compose("bureau", plain, rule("PLACES", true, step(null, 1, null)), false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("nothing-ranked"));
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(lines(ofCase(first, "SELECTED")))
                .post("/rounds/" + round + "/decision/composition")
                .then()
                .statusCode(428);
    }

    @Test
    void aSpreadsheetIsReadByItsHeadings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("名单");
            String[][] rows = {
                {"单位", "等次", "受理编号", "结果"},
                {"甲", "重点", number(first), "入选"},
                {},
                {"乙", "", number(second), "落选"},
                {"丙", "", number(third), "待定"}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(bytes);
        }
        upload("list.xlsx", bytes.toByteArray())
                .then()
                .statusCode(200)
                .body("lines.row", contains(2, 4, 5))
                .body("lines.number", contains(number(first), number(second), number(third)))
                .body("lines.outcome", contains("SELECTED", "NOT_SELECTED", null))
                .body("lines.grade", contains("重点", null, null));
    }

    @Test
    void pastedTextAndOlderFilesAreReadToo() {
        String pasted = number(first) + "\t入选\t重点\n" + number(second) + "\t未入选\t\t\"同一内容\n已立项\"";
        upload("pasted.txt", pasted.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("SELECTED", "NOT_SELECTED"))
                .body("lines[1].reason", equalTo("同一内容\n已立项"));
        upload("list.csv", ("编号,结果\r\n" + number(first) + ",入选\r\n").getBytes(Charset.forName("GB18030")))
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("SELECTED"));
    }

    @Test
    void aPoisonedFileIsAClearRefusal() throws IOException {
        upload("list.xlsx", "PK\u0003\u0004 not a spreadsheet".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unreadable-sheet"))
                .body("errors[0].message", containsString(".xlsx"));
        upload("bomb.xlsx", zip("xl/worksheets/sheet1.xml", new byte[70 << 20]))
                .then()
                .statusCode(422)
                .body("errors.code", contains("sheet-too-large"));
        upload("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})
                .then()
                .statusCode(422)
                .body("errors.code", contains("unreadable-sheet"));
        upload("empty.csv", "编号,结果\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors.code", contains("sheet-empty"));
        upload("long.csv", "1,入选\n".repeat(MOST + 1).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors.code", contains("sheet-too-large"));
        Api.as("bureau")
                .multiPart("other", "x")
                .post("/rounds/" + round + "/decision/sheets")
                .then()
                .statusCode(not(equalTo(500)));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private Response upload(String name, byte[] content) {
        return Api.as("bureau").multiPart("file", name, content).post("/rounds/" + round + "/decision/sheets");
    }

    private Response compose(String by, UUID of, Map<String, Object> request, boolean dryRun) {
        return Api.as(by)
                .header("If-Match", county.decision("bureau", of).header("ETag"))
                .contentType(ContentType.JSON)
                .queryParam("dryRun", dryRun)
                .body(request)
                .post("/rounds/" + of + "/decision/composition");
    }

    /** As {@link StoredRounds#application} numbers them. */
    private static String number(UUID application) {
        return "试" + application;
    }

    private void fill(UUID large) {
        stored.execute("""
                insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id,
                    revision, receipt_number, submitted_at, begun_at, changed_at, version, form_version_id)
                select gen_random_uuid(), r.id, ?, ?, '课程' || n, '{}', 'SUBMITTED', s.id, 1, '量' || r.id || n, now(), now(), now(),
                    0, r.form_version_id
                from application_round r join round_stage s on s.round_id = r.id and s.kind = 'decision',
                    generate_series(1, ?) n
                where r.id = ?
                """, county.centre, Accounts.id("applicant"), MOST, large);
    }

    private List<UUID> ids(UUID of) {
        List<String> open = county.decision("bureau", of).path("open.applicationId");
        return open.stream().map(UUID::fromString).toList();
    }

    private static Map<String, Object> rule(String by, boolean others, Map<?, ?>... steps) {
        return Map.of("rule", Map.of("by", by, "others", others, "steps", List.of(steps)));
    }

    private static Map<String, Object> step(String grade, Integer count, String score) {
        Map<String, Object> step = new HashMap<>();
        step.put("grade", grade);
        step.put("count", count);
        step.put("scoreAtLeast", score == null ? null : Integer.valueOf(score));
        return step;
    }

    private static Map<String, Object> lines(Map<?, ?>... lines) {
        return Map.of("lines", new ArrayList<>(List.of(lines)));
    }

    private static Map<String, Object> line(Integer row, String number, String outcome, String grade) {
        Map<String, Object> line = new HashMap<>();
        line.put("row", row);
        line.put("number", number);
        line.put("outcome", outcome);
        line.put("grade", grade);
        return line;
    }

    private static Map<String, Object> ofCase(UUID application, String outcome) {
        return Map.of("applicationId", application, "outcome", outcome);
    }
}
