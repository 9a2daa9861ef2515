package org.xuecang.review.above;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.review.ConflictCause;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

@HttpTest
class AboveHttpTest {

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    @Inject
    SystemTime clock;

    @AfterEach
    void setTheClockAndTakeRolesBack() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void sealsTheSelectedOnesInTheDecisionsOrderWithTheHashOfEverything() throws Exception {
        AboveScene city = AboveScene.in(scene, 2);
        Response sealed = city.seal("bureau", Map.of());
        sealed.then()
                .statusCode(201)
                .body("hostName", equalTo("苏州市教育局"))
                .body("items.position", contains(1, 2))
                .body("items.applicationId", contains(city.round.first.toString(), city.round.second.toString()))
                .body("items[0].grade", equalTo("重点"))
                .body("items[0].applicantNames", contains(Accounts.name("applicant")))
                .body("dispatchedOn", nullValue())
                .body("overdue", equalTo(false))
                .body("editable", equalTo(true))
                .body("sha256", matchesPattern("[0-9a-f]{64}"));

        city.get("auditor").then().body("editable", equalTo(false));
        byte[] bytes = Api.as("auditor")
                .get("/files/" + sealed.path("sealed.id") + "/content")
                .asByteArray();
        assertThat(sha256(bytes)).isEqualTo(sealed.path("sha256"));
        Map<String, byte[]> entries = entries(bytes);
        assertThat(entries.keySet())
                .containsExactly("list.csv", "001/answers.json", "002/answers.json", "manifest.json");
        JsonNode manifest = new ObjectMapper().readTree(entries.get("manifest.json"));
        assertThat(manifest.at("/round/hostName").asText()).isEqualTo("苏州市教育局");
        assertThat(manifest.path("items")).hasSize(2);
        for (JsonNode file : manifest.path("files")) {
            assertThat(sha256(entries.get(file.path("path").asText())))
                    .isEqualTo(file.path("sha256").asText());
        }
        assertThat(new String(entries.get("list.csv"), StandardCharsets.UTF_8)).contains("丝竹学习基地", "重点");
        assertThat(Api.as("shaxi").get("/files/" + sealed.path("sealed.id")).statusCode())
                .isEqualTo(404);
        city.seal("bureau", Map.of()).then().statusCode(409).body("code", equalTo("package-sealed"));
    }

    /** The package is of all cases, so that nobody opens it who does not see one of them. */
    @Test
    void keepsACaseFromWhoIsCloseToItsWriters() {
        AboveScene city = AboveScene.in(scene, 2).sent();
        String sealed = city.get("auditor").path("sealed.id");
        city.post("bureau", "outside-stages", Map.of("name", "通讯评审", "on", AboveScene.today()))
                .then()
                .statusCode(201);
        ConflictCause.KIN.come(new ConflictCause.Pair(
                scene,
                stored,
                city.round.county.county,
                city.round.county.centre,
                city.round.first,
                scene.account("auditor"),
                "auditor"));
        city.get("auditor")
                .then()
                .statusCode(200)
                .body("items.applicationId", contains(city.round.second.toString()))
                .body("outsideStages.name", contains("通讯评审"))
                .body("sealed", nullValue());
        Api.as("auditor").get("/files/" + sealed + "/content").then().statusCode(404);
        city.get("leader").then().body("items", hasSize(2)).body("sealed", not(nullValue()));
    }

    @Test
    void sealsNoMoreThanTheHostTakes() {
        AboveScene city = AboveScene.in(scene, 1);
        city.seal("bureau", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("over-host-quota"))
                .body("detail", containsString("1"));
    }

    @Test
    void needsAReasonBehindTheHostsDeadline() {
        AboveScene city = AboveScene.in(scene, 2);
        clock.shift(AboveScene.TO_THE_DEADLINE.plusMinutes(1));
        city.seal("bureau", Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        city.seal("bureau", Map.of("reason", "核实异议后补报。"))
                .then()
                .statusCode(201)
                .body("reason", equalTo("核实异议后补报。"))
                .body("overdue", equalTo(true));
        String sent = LocalDate.ofInstant(clock.now(), RequestTime.ZONE).toString();
        city.round
                .act("/nomination/dispatch", Map.of("on", sent, "how", "专人报送"))
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));
    }

    @Test
    void isSentByWhoeverRunsTheRoundOnly() {
        AboveScene city = AboveScene.in(scene, 2);
        city.seal("expert3", Map.of()).then().statusCode(403).body("code", equalTo("not-the-organiser"));
        city.seal("auditor", Map.of()).then().statusCode(403);
        city.seal("shaxi", Map.of()).then().statusCode(404);
        city.get("bureau").then().statusCode(404);
        city.sent();
        city.get("leader").then().statusCode(200);
        city.get("applicant").then().statusCode(404);
    }

    @Test
    void waitsForTheHostOnceItIsSentAndIsNeverOverdueAgain() {
        AboveScene city = AboveScene.in(scene, 2);
        city.seal("bureau", Map.of()).then().statusCode(201);
        city.round
                .act("/nomination/dispatch", Map.of("on", "2020-01-01", "how", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/how", "/on"));
        city.round
                .act("/nomination/receipt", Map.of("number", "苏终收031", "on", AboveScene.today()))
                .then()
                .statusCode(409)
                .body("code", equalTo("package-not-dispatched"));
        assertThat(city.round.stage(city.round.first)).isEqualTo("nomination");

        city.dispatch().then().statusCode(200).body("dispatchedHow", equalTo("机要交换"));

        assertThat(city.round.stage(city.round.first)).isEqualTo("outside-result");
        assertThat(city.round.stage(city.round.second)).isEqualTo("outside-result");
        city.dispatch().then().statusCode(409).body("code", equalTo("package-dispatched"));
        clock.shift(AboveScene.TO_THE_DEADLINE.plusDays(200));
        city.get("bureau").then().body("overdue", equalTo(false));
    }

    @Test
    void keepsTheReceiptAndWhatIsHeardOfTheHost() {
        AboveScene city = AboveScene.in(scene, 2).sent();
        String file = AboveScene.file("bureau");
        city.round
                .act("/nomination/receipt", Map.of("number", "苏终收031", "on", AboveScene.today(), "fileId", file))
                .then()
                .statusCode(200)
                .body("receiptNumber", equalTo("苏终收031"))
                .body("receipt.id", equalTo(file));
        Map<String, Object> defence = new HashMap<>(Map.of("name", "现场答辩", "on", AboveScene.today()));
        defence.put("remark", "全部参加。");
        city.post("bureau", "outside-stages", defence).then().statusCode(201);
        defence.put("applicationId", city.round.first);
        city.post("bureau", "outside-stages", defence)
                .then()
                .statusCode(201)
                .body("outsideStages", hasSize(2))
                .body("outsideStages[0].remark", equalTo("全部参加。"));
        defence.put("applicationId", UUID.randomUUID());
        defence.put("on", "2199-01-01");
        city.post("bureau", "outside-stages", defence)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/on", "/applicationId"));
    }

    @Test
    void awardsAtTheHostsLevelWhatItsDocumentSelectsAndEndsTheOthers() {
        AboveScene city = AboveScene.in(scene, 2).sent();
        Map<String, Object> document = document(
                AboveScene.file("bureau"),
                item(city.round.first, "SELECTED", "一等奖"),
                item(city.round.second, "NOT_SELECTED", null));
        city.post("bureau", "outside-results?dryRun=true", document)
                .then()
                .statusCode(201)
                .body("results", hasSize(2));
        city.get("bureau").then().body("results", hasSize(0));
        assertThat(city.round.state(city.round.first)).isEqualTo("SUBMITTED");

        city.post("bureau", "outside-results", document)
                .then()
                .statusCode(201)
                .body("results.outcome", contains("SELECTED", "NOT_SELECTED"))
                .body("results.documentNumber", contains("苏教终〔2026〕12号", "苏教终〔2026〕12号"));

        assertThat(city.round.state(city.round.first)).isEqualTo("SELECTED");
        assertThat(city.round.state(city.round.second)).isEqualTo("NOT_SELECTED");
        Api.as("bureau").get("/rounds/" + city.round.id).then().body("standing", equalTo("CONCLUDED"));
        String programme = Api.as("bureau").get("/rounds/" + city.round.id).path("programmeId");
        Api.anonymous()
                .queryParam("programme", programme)
                .queryParam("level", "CITY")
                .get("/public/results")
                .then()
                .body("items", hasSize(1))
                .body("items[0].grade", equalTo("一等奖"))
                .body("items[0].documentNumber", equalTo("苏教终〔2026〕12号"));
    }

    @Test
    void namesEveryFaultOfADocumentAndTakesACaseOnce() {
        AboveScene city = AboveScene.in(scene, 2);
        city.seal("bureau", Map.of());
        Map<String, Object> document = document(AboveScene.file("bureau"), item(city.round.first, "SELECTED", "一等奖"));
        city.post("bureau", "outside-results", document)
                .then()
                .statusCode(409)
                .body("code", equalTo("package-not-dispatched"));
        city.dispatch();
        city.post("bureau", "outside-results", document).then().statusCode(201);
        Map<String, Object> wrong = document(
                UUID.randomUUID().toString(),
                item(city.round.first, "SELECTED", null),
                item(city.round.second, "NOT_SELECTED", "一等奖"),
                item(city.round.second, "SELECTED", null),
                item(UUID.randomUUID(), "SELECTED", null));
        wrong.put("issuedOn", "2199-01-01");
        city.post("bureau", "outside-results", wrong)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/issuedOn",
                                "/fileId",
                                "/items/0/applicationId",
                                "/items/1/grade",
                                "/items/2/applicationId",
                                "/items/3/applicationId"));
        assertThat(city.round.state(city.round.second)).isEqualTo("SUBMITTED");
    }

    @Test
    void takesNoDocumentFromBeforeThePackageWasSent() {
        AboveScene city = AboveScene.in(scene, 2).sent();
        Map<String, Object> early = document(AboveScene.file("bureau"), item(city.round.first, "SELECTED", null));
        early.put("issuedOn", "2010-01-01");
        city.post("bureau", "outside-results", early)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/issuedOn"))
                .body("errors.code", contains("before-it-was-sent"));
    }

    private static Map<String, Object> document(String file, Map<?, ?>... items) {
        return new HashMap<>(Map.of(
                "documentNumber",
                "苏教终〔2026〕12号",
                "issuedOn",
                AboveScene.today(),
                "fileId",
                file,
                "items",
                List.of(items)));
    }

    private static Map<String, Object> item(UUID application, String outcome, String grade) {
        Map<String, Object> item = new HashMap<>(Map.of("applicationId", application, "outcome", outcome));
        item.put("grade", grade);
        return item;
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), in.readAllBytes());
            }
        }
        return found;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
