package org.xuecang.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.review.publicnotice.NoticeScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;

@HttpTest
class ObjectionHttpTest {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    @Inject
    Scene scene;

    @Inject
    SystemTime clock;

    private NoticeScene notices;
    private UUID notice;
    private UUID disputed;

    @BeforeEach
    void aNoticeThatRuns() {
        notices = NoticeScene.in(scene);
        notice = notices.published();
        disputed = notices.round.first;
    }

    @AfterEach
    void setTheClockAndTakeRolesBack() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void tellsWhoeverHasTheCodeWhatBecameOfIt() {
        String code = object().then()
                .statusCode(201)
                .body("code", matchesPattern("([0-9A-Z]{5}-){3}[0-9A-Z]{5}"))
                .extract()
                .path("code");
        status(code).then().statusCode(200).body("state", equalTo("OPEN")).body("reply", nullValue());

        settle("expert2", "REJECTED").then().statusCode(200).body("state", equalTo("REJECTED"));

        status(code.replace("-", "").toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reply", equalTo("经核实，活动有签到为证。"))
                .body("applicationTitle", equalTo("丝竹学习基地"));
        status("00000-00000-00000-00000").then().statusCode(404).body("code", equalTo("objection-unknown"));
        status("short").then().statusCode(400);
    }

    @Test
    void keepsNameAndPhoneNumberEncryptedAndShowsThemMasked() {
        object();
        UUID id = only();
        Api.as("bureau")
                .get("/objections/" + id)
                .then()
                .statusCode(200)
                .body("signature.name", equalTo("王**"))
                .body("signature.phone", equalTo("138****1234"))
                .body("text", equalTo("所列活动并未举办。"));
        String stored = OWNER.withHandle(sql -> sql.select(
                        "select encode(name_ciphertext || phone_ciphertext, 'escape') || o::text from objection o where id = ?",
                        id)
                .mapTo(String.class)
                .one());
        assertThat(stored).doesNotContain("王小芳", "1234");
        String listed = Api.as("bureau")
                .queryParam("round", notices.round.id)
                .get("/objections")
                .asString();
        assertThat(listed).contains(id.toString()).doesNotContain("王", "1234");
    }

    @Test
    void disclosesWhoObjectsForAReasonThatIsKept() {
        object();
        UUID id = only();
        disclose("bureau", id, Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        disclose("auditor", id, Map.of("reason", "核实")).then().statusCode(403);
        disclose("bureau", id, Map.of("reason", "电话核实"))
                .then()
                .statusCode(200)
                .body("name", equalTo("王小芳"))
                .body("phone", equalTo("138 0000 1234"));
        assertThat(count("objection_disclosure where reason = '电话核实' and objection_id = ?", id))
                .isOne();
        assertThat(count(
                        "audit_event where operation = 'discloseObjection' and subjects ->> 'id' = cast(? as text)",
                        id))
                .isOne();
    }

    @Test
    void isTakenUntilTheLastMomentOfTheLastDay() {
        Duration over = notices.untilItIsOver();
        clock.shift(over.minusSeconds(60));
        object().then().statusCode(201);
        clock.shift(over);
        object().then().statusCode(409).body("code", equalTo("objection-too-late"));
        clock.shift(over.plusDays(2));
        Api.anonymous().get("/public/notices/" + notice).then().body("running", equalTo(false));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        NoticeScene.object(
                        notice,
                        UUID.randomUUID(),
                        Map.of("name", " ", "phone", "请问", "text", "", "fileIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/phone", "/text", "/applicationId", "/fileIds/0"));
        NoticeScene.object(UUID.randomUUID(), disputed, Map.of()).then().statusCode(404);
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
    void isAnsweredBySomebodyWhoDidNotRunTheRound() {
        object();
        for (String actor : List.of("bureau", "expert1", "leader")) {
            settle(actor, "REJECTED").then().statusCode(403).body("code", equalTo("ran-the-round"));
        }
        settle("auditor", "REJECTED").then().statusCode(403).body("code", equalTo("not-allowed"));
        settle("expert2", "UPHELD").then().statusCode(200).body("answerable", equalTo(false));
        settle("expert2", "REJECTED").then().statusCode(409).body("code", equalTo("objection-settled"));
    }

    @Test
    void isSeenByNobodyWithAPartInTheCase() {
        object();
        UUID id = only();
        for (String concerned : List.of("expert3", "applicant", "chengxiang-lead")) {
            assertThat(Api.as(concerned).get("/objections/" + id).statusCode()).isEqualTo(404);
        }
        Api.as("expert3")
                .queryParam("round", notices.round.id)
                .get("/objections")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        settle("expert3", "REJECTED").then().statusCode(404);
    }

    @Test
    void endsTheCaseAtOnceWhereItIsUpheld() {
        object();
        settle("expert2", "UPHELD").then().statusCode(200);
        assertThat(notices.round.state(disputed)).isEqualTo("NOT_SELECTED");
        assertThat(notices.round.state(notices.round.second)).isEqualTo("SUBMITTED");
        clock.shift(notices.untilItIsOver());
        notices.conclude().then().statusCode(200);
        assertThat(notices.round.state(disputed)).isEqualTo("NOT_SELECTED");
        Api.anonymous()
                .get("/public/notices/" + notice)
                .then()
                .body("items.applicationId", hasItem(disputed.toString()));
    }

    @Test
    void letsTheCaseGoOnWhenTheLastObjectionToItIsRejected() {
        object();
        object();
        clock.shift(notices.untilItIsOver());
        notices.conclude().then().statusCode(200).body("disputed", equalTo(1));
        settle("expert2", "REJECTED").then().statusCode(200);
        assertThat(notices.round.stage(disputed)).isEqualTo("public-notice");
        settle("expert2", "REJECTED").then().statusCode(200);
        assertThat(notices.round.state(disputed)).isEqualTo("SELECTED");
    }

    @Test
    void isEnteredByAnOfficerWhenItCameByLetter() {
        Map<String, Object> letter = Map.of(
                "noticeId",
                notice,
                "applicationId",
                disputed,
                "channel",
                "LETTER",
                "receivedOn",
                LocalDate.now(RequestTime.ZONE).toString(),
                "name",
                "李四",
                "phone",
                "0512-53001234",
                "text",
                "材料不实。",
                "fileIds",
                List.of(uploaded("bureau")));
        enter("expert3", letter).then().statusCode(403);
        enter("leader", letter).then().statusCode(403);
        enter("bureau", with(letter, "channel", "WEB", "receivedOn", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/channel", "/receivedOn"));
        enter("bureau", with(letter, "noticeId", UUID.randomUUID(), "text", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/text", "/noticeId"));
        String code = enter("bureau", letter).then().statusCode(201).extract().path("code");
        status(code).then().statusCode(200).body("state", equalTo("OPEN"));
        Api.as("expert2")
                .get("/objections/" + only())
                .then()
                .body("channel", equalTo("LETTER"))
                .body("files", hasSize(1))
                .body("answerable", equalTo(true));
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
        NoticeScene.object(notice, disputed, Map.of("fileIds", List.of(file)))
                .then()
                .statusCode(201);
        NoticeScene.object(notice, disputed, Map.of("fileIds", List.of(file)))
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
                .body("code", equalTo("file-type-not-allowed"));
        upload("large.pdf", new byte[5 * 1024 * 1024 + 1]).then().statusCode(413);
        clock.shift(notices.untilItIsOver());
        upload("late.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8)).then().statusCode(409);
    }

    @Test
    void tellsStaffThatOneIsToBeAnsweredAndTheUnitOnlyThatItWaits() {
        object();
        UUID id = only();
        assertThat(toldOf("objection-to-answer", id))
                .contains(Accounts.id("expert2"))
                .doesNotContain(Accounts.id("expert3"));
        assertThat(toldOf("application-objected-to", disputed))
                .contains(Accounts.id("applicant"), Accounts.id("chengxiang-lead"));
        assertThat(toldOf("objection-to-answer", id)).doesNotContain(Accounts.id("applicant"));
        settle("expert2", "REJECTED");
        assertThat(toldOf("objection-rejected", disputed)).contains(Accounts.id("applicant"));
    }

    @Test
    void listsInFewStatements() throws Exception {
        object();
        object();
        int statements = SqlCount.during(
                () -> Api.as("bureau").queryParam("round", notices.round.id).get("/objections"));
        assertThat(statements).isLessThanOrEqualTo(6);
        Api.as("bureau")
                .queryParam("round", notices.round.id)
                .queryParam("state", "OPEN")
                .queryParam("title", "丝竹")
                .get("/objections")
                .then()
                .body("total", equalTo(2))
                .body("items.unitName", not(hasItem(nullValue())))
                .body("items[0].roundTitle", containsString("批"));
    }

    private Response object() {
        return NoticeScene.object(notice, disputed, Map.of());
    }

    private Response objectFrom(String address, String phone) {
        return Api.anonymous()
                .contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("applicationId", disputed, "name", "王芳", "phone", phone, "text", "不实。"))
                .post("/public/notices/" + notice + "/objections");
    }

    private static Response status(String code) {
        return Api.anonymous().header("Objection-Code", code).get("/public/objection");
    }

    /** The open one, if there is one. */
    private UUID only() {
        return OWNER.withHandle(sql -> sql.select(
                        "select id from objection where notice_id = ? order by (state = 'OPEN') desc, received_at limit 1",
                        notice)
                .mapTo(UUID.class)
                .one());
    }

    private Response settle(String by, String outcome) {
        UUID id = only();
        String tag = Api.as("bureau").get("/objections/" + id).header("ETag");
        return Api.as(by)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome, "reply", "经核实，活动有签到为证。"))
                .post("/objections/" + id + "/settlement");
    }

    private static Response disclose(String by, UUID id, Map<String, ?> body) {
        return Api.as(by).contentType(ContentType.JSON).body(body).post("/objections/" + id + "/disclosure");
    }

    private static Response enter(String by, Map<String, ?> body) {
        return Api.as(by).contentType(ContentType.JSON).body(body).post("/objections");
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... changes) {
        Map<String, Object> changed = new HashMap<>(body);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    private static String uploaded(String by) {
        return Api.as(by)
                .multiPart("file", "信.txt", "来信内容".getBytes(StandardCharsets.UTF_8))
                .post("/files")
                .path("id");
    }

    private Response upload(String name, byte[] content) {
        return Api.anonymous()
                .header("X-Forwarded-For", "203.0.113.9")
                .multiPart("file", name, content)
                .post("/public/notices/" + notice + "/files");
    }

    private static int count(String from, UUID id) {
        return OWNER.withHandle(sql -> sql.select("select count(*) from " + from, id)
                .mapTo(Integer.class)
                .one());
    }

    private static List<UUID> toldOf(String kind, UUID subject) {
        return OWNER.withHandle(
                sql -> sql.select("""
                        select cast(person as uuid) from outbox_message m,
                            jsonb_array_elements_text(m.payload -> 'to' -> 'userIds') person
                        where m.payload ->> 'kind' = ? and m.payload -> 'subject' ->> 'id' = cast(? as text)
                        """, kind, subject).mapTo(UUID.class).list());
    }
}
