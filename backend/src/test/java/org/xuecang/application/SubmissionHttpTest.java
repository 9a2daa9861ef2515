package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.round.RoundScene;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class SubmissionHttpTest {

    private static final List<String> UPLOADED = List.of(
            "--part",
            "Content-Disposition: form-data; name=\"file\"; filename=\"photo.txt\"",
            "Content-Type: text/plain",
            "",
            "a picture in words",
            "--part--",
            "");
    private static final Pattern UPLOAD =
            Pattern.compile("\"id\":\"(?<id>[^\"]+)\".*\"uploadedAt\":\"(?<at>[^\"]+)\"", Pattern.DOTALL);

    @Inject
    Scene scene;

    private ApplicationScene county;
    private UUID round;

    @BeforeEach
    void anOpenRound() {
        county = ApplicationScene.in(scene);
        round = county.openRound(2);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void comesInWithAReceiptAndWaitsForItsUnit() {
        UUID application = county.written("applicant", round);
        county.submit("applicant", application)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("stageKind", equalTo("endorsement"))
                .body("revision", equalTo(1))
                .body("receiptNumber", matchesPattern("\\d{4}-\\d{6}"))
                .body("steps.progress", contains("DONE", "CURRENT", "AHEAD"))
                .body("actions", contains("WITHDRAW"));
        Api.as("bureau").get("/rounds/" + round).then().body("stages.waiting", contains(0, 1, 0, 0));
    }

    @Test
    void namesAllThatIsMissing() {
        UUID application = county.begun("applicant", round);
        county.act("applicant", application, "submission", Map.of("truthful", false))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/truthful", "/title", "/answers/name"));
        county.get("applicant", application).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void cannotBeChangedOnceItIsIn() {
        UUID application = county.submitted("applicant", round);
        county.write("applicant", application, Map.of("title", "另一个"))
                .then()
                .statusCode(409)
                .body("code", equalTo("application-not-editable"));
        county.submit("applicant", application).then().statusCode(409);
    }

    @Test
    void comesTooLateOneSecondAfterTheEndAndKeepsTheDraft() {
        UUID application = county.written("applicant", round);
        closeNow();
        county.submit("applicant", application).then().statusCode(409).body("code", equalTo("round-closed"));
        county.get("applicant", application)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("answers.name", equalTo("丝竹"));
        county.begin("chengxiang", round).then().statusCode(409);
    }

    private void closeNow() {
        Response closed =
                county.rounds.act("/rounds/" + round + "/closing", county.rounds.tag(round), Map.of("reason", "到期"));
        assertThat(closed.statusCode()).isEqualTo(200);
    }

    /** A phone with a bad line: its request begins before the end, and its last byte comes after it. */
    @Test
    void comesInTimeWhenItsRequestBeganBeforeTheEnd() throws Exception {
        UUID application = county.written("applicant", round);
        String photo = ApplicationScene.uploaded("applicant");
        names(application, photo).then().statusCode(200);
        String tag = county.get("applicant", application).header("ETag");
        String answer = whileTheWindowEnds(
                "/applications/" + application + "/submission",
                "application/json",
                "{\"truthful\": true}",
                "If-Match: " + tag);
        assertThat(answer).startsWith("HTTP/1.1 200");
        county.get("applicant", application)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("files.id", contains(photo));
    }

    /** It is kept and can be named; what counts is when the hand-in began that names it. */
    @Test
    void keepsAnUploadThatBeganBeforeTheEndAndTakesWhatNamesItOnceThereIsTime() throws Exception {
        UUID application = county.written("applicant", round);
        Instant before = Instant.now();
        String answer =
                whileTheWindowEnds("/files", "multipart/form-data; boundary=part", String.join("\r\n", UPLOADED));
        assertThat(answer).startsWith("HTTP/1.1 201");
        Matcher uploaded = UPLOAD.matcher(answer);
        assertThat(uploaded.find()).isTrue();
        String photo = uploaded.group("id");
        Instant ended = Instant.parse(Api.as("bureau").get("/rounds/" + round).path("closesAt"));
        assertThat(Instant.parse(uploaded.group("at"))).isBetween(before, ended.plusSeconds(1));
        names(application, photo).then().statusCode(200);
        county.submit("applicant", application).then().statusCode(409).body("code", equalTo("round-closed"));
        Map<String, Object> longer = Map.of(
                "closesAt", Instant.now().plus(1, ChronoUnit.HOURS).toString(),
                "applicantId", scene.account("applicant"),
                "reason", "网络中断，上传已在截止前开始。");
        county.rounds
                .act("/rounds/" + round + "/extensions", county.rounds.tag(round), longer)
                .then()
                .statusCode(200);
        county.submit("applicant", application).then().statusCode(200).body("files.id", contains(photo));
    }

    private Response names(UUID application, String photo) {
        return county.write("applicant", application, Map.of("answers", Map.of("photo", photo)));
    }

    private String whileTheWindowEnds(String path, String type, String body, String... headers) throws Exception {
        return heldBackWhile(this::closeNow, path, type, body, headers);
    }

    /** The applicant's request whose head comes before something happens and whose body comes after it. */
    private static String heldBackWhile(Runnable happening, String path, String type, String body, String... headers)
            throws Exception {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            line.setSoTimeout(20_000);
            OutputStream out = line.getOutputStream();
            out.write(head(path, type, sent.length, headers).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            waitUntilItHasBegun();
            happening.run();
            out.write(sent);
            out.flush();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Else a request held open would hand in what was written behind the end. */
    @Test
    void doesNotHandInWhatWasWrittenAfterItBegan() throws Exception {
        UUID application = county.written("applicant", round);
        long version = Long.parseLong(
                county.get("applicant", application).header("ETag").replace("\"", ""));
        String answer = heldBackWhile(
                () -> county.write("applicant", application, Map.of("answers", Map.of("name", "后来写的")))
                        .then()
                        .statusCode(200),
                "/applications/" + application + "/submission",
                "application/json",
                "{\"truthful\": true}",
                "If-Match: \"" + (version + 1) + "\"");
        assertThat(answer).startsWith("HTTP/1.1 412");
        county.get("applicant", application)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("answers.name", equalTo("后来写的"));
    }

    @Test
    void takesAPlaceOfItsUnitAtOnceWhereNobodyEndorses() {
        UUID unendorsed = county.openRound(
                county.programme(List.of(
                        RoundScene.stage("submission", "申报", Map.of()),
                        RoundScene.stage(TestStages.DECISION, "审定", Map.of()))),
                3,
                1,
                Map.of());
        UUID first = county.submitted("applicant", unendorsed);
        UUID second = county.written("chengxiang", unendorsed);
        county.submit("chengxiang", second).then().statusCode(409).body("code", equalTo("quota-used-up"));
        county.get("chengxiang", second).then().body("state", equalTo("DRAFT"));
        used(unendorsed, 1);
        county.withdraw("applicant", first).then().statusCode(200);
        used(unendorsed, 0);
        county.submit("chengxiang", second).then().statusCode(200);
        county.act("applicant", first, "revival", null);
        used(unendorsed, 1);
        county.submit("applicant", first).then().statusCode(409).body("code", equalTo("quota-used-up"));
    }

    private void used(UUID of, int places) {
        Api.as("bureau").get("/rounds/" + of).then().body("places.used", equalTo(places));
    }

    private static String head(String path, String type, int length, String... headers) {
        List<String> lines = new ArrayList<>(List.of(
                "POST /api/v1" + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: Bearer " + Api.token("applicant"),
                "Content-Type: " + type,
                "Content-Length: " + length));
        lines.addAll(List.of(headers));
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    /** What was sent over loopback before this call was answered was read before it. */
    private static void waitUntilItHasBegun() throws InterruptedException {
        Thread.sleep(1_000);
    }

    @Test
    void isCorrectedAndComesBackToWhereItWasReturned() {
        UUID application = county.submitted("applicant", round);
        Instant until = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        county.giveBack(application, until).then().statusCode(200).body("state", equalTo("RETURNED"));
        county.get("applicant", application)
                .then()
                .body("returnReason", equalTo("请补充。"))
                .body("correctUntil", equalTo(until.toString()))
                .body("actions", containsInAnyOrder("EDIT", "SHARE", "SUBMIT", "WITHDRAW"));

        county.write("applicant", application, Map.of("answers", Map.of("name", "改后")))
                .then()
                .statusCode(200);
        county.get("chengxiang-lead", application).then().body("answers.name", equalTo("丝竹"));
        closeNow();

        county.submit("applicant", application)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("stageKind", equalTo("endorsement"))
                .body("revision", equalTo(2));
        county.get("chengxiang-lead", application).then().body("answers.name", equalTo("改后"));
        Api.as("chengxiang-lead")
                .get("/applications/" + application + "/revisions/1")
                .then()
                .body("answers.name", equalTo("丝竹"));
        Api.as("applicant")
                .get("/applications/" + application + "/history")
                .then()
                .body("items.kind", contains("CORRECTED", "RETURNED", "SUBMITTED", "BEGUN"));
    }

    @Test
    void isNotCorrectedAfterItsDay() throws InterruptedException {
        UUID application = county.submitted("applicant", round);
        Instant until = Instant.now().plusMillis(1_500);
        county.giveBack(application, until).then().statusCode(200);
        Thread.sleep(Math.max(0, until.toEpochMilli() - System.currentTimeMillis() + 50));
        county.submit("applicant", application).then().statusCode(409).body("code", equalTo("correction-too-late"));
    }

    @Test
    void isTakenBackAndRevivedAsADraft() {
        UUID application = county.submitted("applicant", round);
        String receipt = county.get("applicant", application).path("receiptNumber");
        county.withdraw("applicant", application)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("actions", contains("REVIVE"));
        county.act("applicant", application, "revival", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        county.submit("applicant", application)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("receiptNumber", equalTo(receipt));
    }

    @Test
    void isNotRevivedAfterTheEnd() {
        UUID application = county.submitted("applicant", round);
        county.withdraw("applicant", application).then().statusCode(200);
        closeNow();
        county.act("applicant", application, "revival", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("round-closed"));
    }
}
