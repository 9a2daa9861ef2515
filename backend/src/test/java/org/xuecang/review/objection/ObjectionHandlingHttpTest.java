package org.xuecang.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SqlCount;

/** How staff enter, read and answer objections. */
@HttpTest
class ObjectionHandlingHttpTest {

    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

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
    void keepsNameAndPhoneNumberEncryptedAndShowsThemMasked() {
        objections.object();
        UUID id = objections.only();
        Api.as("expert2")
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
                .queryParam("round", objections.notices.round.id)
                .get("/objections")
                .asString();
        assertThat(listed).contains(id.toString()).doesNotContain("王", "1234");
    }

    @Test
    void disclosesWhoObjectsForAReasonThatIsKept() {
        objections.object();
        UUID id = objections.only();
        disclose("expert2", id, Map.of()).then().statusCode(422).body("errors.pointer", contains("/reason"));
        disclose("auditor", id, Map.of("reason", "核实")).then().statusCode(403);
        disclose("expert2", id, Map.of("reason", "电话核实"))
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
    void isAnsweredBySomebodyWhoDidNotRunTheRound() {
        objections.object();
        for (String actor : List.of("bureau", "expert1", "leader")) {
            objections.settle(actor, "REJECTED").then().statusCode(403).body("code", equalTo("ran-the-round"));
        }
        objections.settle("auditor", "REJECTED").then().statusCode(403).body("code", equalTo("not-allowed"));
        objections.settle("expert2", "UPHELD").then().statusCode(200).body("answerable", equalTo(false));
        objections.settle("expert2", "REJECTED").then().statusCode(409).body("code", equalTo("objection-settled"));
    }

    @Test
    void isSeenByNobodyWithAPartInTheCase() {
        objections.object();
        UUID id = objections.only();
        for (String concerned : List.of("expert3", "applicant", "chengxiang-lead")) {
            assertThat(Api.as(concerned).get("/objections/" + id).statusCode()).isEqualTo(404);
        }
        Api.as("expert3")
                .queryParam("round", objections.notices.round.id)
                .get("/objections")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        objections.settle("expert3", "REJECTED").then().statusCode(404);
    }

    @Test
    void endsTheCaseAtOnceWhereItIsUpheld() {
        objections.object();
        objections.settle("expert2", "UPHELD").then().statusCode(200);
        assertThat(objections.notices.round.state(objections.disputed)).isEqualTo("NOT_SELECTED");
        assertThat(objections.notices.round.state(objections.notices.round.second))
                .isEqualTo("SUBMITTED");
        clock.shift(objections.notices.untilItIsOver());
        objections.notices.conclude().then().statusCode(200);
        assertThat(objections.notices.round.state(objections.disputed)).isEqualTo("NOT_SELECTED");
        Api.anonymous()
                .get("/public/notices/" + objections.notice)
                .then()
                .body("items.applicationId", hasItem(objections.disputed.toString()));
    }

    @Test
    void letsTheCaseGoOnWhenTheLastObjectionToItIsRejected() {
        objections.object();
        objections.object();
        clock.shift(objections.notices.untilItIsOver());
        objections.notices.conclude().then().statusCode(200).body("disputed", equalTo(1));
        objections.settle("expert2", "REJECTED").then().statusCode(200);
        assertThat(objections.notices.round.stage(objections.disputed)).isEqualTo("public-notice");
        objections.settle("expert2", "REJECTED").then().statusCode(200);
        assertThat(objections.notices.round.state(objections.disputed)).isEqualTo("SELECTED");
    }

    @Test
    void isEnteredByAnOfficerWhenItCameByLetter() {
        Map<String, Object> letter = Map.of(
                "noticeId",
                objections.notice,
                "applicationId",
                objections.disputed,
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
        ObjectionScene.status(code).then().statusCode(200).body("state", equalTo("OPEN"));
        Api.as("expert2")
                .get("/objections/" + objections.only())
                .then()
                .body("channel", equalTo("LETTER"))
                .body("files", hasSize(1))
                .body("answerable", equalTo(true));
    }

    @Test
    void tellsStaffThatOneIsToBeAnsweredAndTheUnitOnlyThatItWaits() {
        objections.object();
        UUID id = objections.only();
        assertThat(toldOf("objection-to-answer", id))
                .contains(Accounts.id("expert2"))
                .doesNotContain(Accounts.id("expert3"));
        assertThat(toldOf("application-objected-to", objections.disputed))
                .contains(Accounts.id("applicant"), Accounts.id("chengxiang-lead"));
        assertThat(toldOf("objection-to-answer", id)).doesNotContain(Accounts.id("applicant"));
        objections.settle("expert2", "REJECTED");
        assertThat(toldOf("objection-rejected", objections.disputed)).contains(Accounts.id("applicant"));
    }

    @Test
    void listsInFewStatements() throws Exception {
        objections.object();
        objections.object();
        int statements = SqlCount.during(() -> Api.as("bureau")
                .queryParam("round", objections.notices.round.id)
                .get("/objections"));
        assertThat(statements).isLessThanOrEqualTo(6);
        Api.as("bureau")
                .queryParam("round", objections.notices.round.id)
                .queryParam("state", "OPEN")
                .queryParam("title", "丝竹")
                .get("/objections")
                .then()
                .body("total", equalTo(2))
                .body("items.unitName", not(hasItem(nullValue())))
                .body("items[0].roundTitle", containsString("批"));
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
