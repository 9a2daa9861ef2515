package org.xuecang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class NotificationHttpTest {

    private static final String READER = "expert4";
    private static final String OTHER = "expert6";

    @Inject
    Scene scene;

    @Inject
    Errands errands;

    @Inject
    NotificationRows rows;

    @Inject
    NotificationHandover handover;

    private UUID reader;
    private UUID other;

    @BeforeEach
    void emptyTheBoxes() {
        reader = scene.account(READER);
        other = scene.account(OTHER);
        Boxes.empty(reader);
        Boxes.empty(other);
    }

    @AfterEach
    void clearTheScene() {
        scene.close();
    }

    @Test
    void wordsAMessageInTheReadersLanguage() {
        tell("年度要点", null);

        box(READER, "zh-CN")
                .body("items.text", contains("“年度要点”已送审，等待审核"))
                .body("items[0].readAt", nullValue())
                .body("items[0].path", notNullValue());
        box(READER, "en").body("items.text", contains("“年度要点” has been sent for sign-off and waits to be checked"));
        Api.as(READER).get("/notifications").then().body("items.text", contains("“年度要点”已送审，等待审核"));
    }

    @Test
    void givesATextForTheChatWithDeadlineAndLinkThatNamesNobody() {
        UUID errand = tell("进展报送", LocalDate.of(2030, 4, 30));

        box(READER, "zh")
                .body(
                        "items[0].chatText",
                        equalTo("【学仓】“进展报送”已送审，等待审核\n截止日期：2030-04-30\nhttp://localhost:8080/errands/" + errand));
    }

    @Test
    void saysWhenTheSubjectIsGone() {
        errands.forget(tell("要删除", null));

        box(READER, "zh").body("items.text", contains("“（已不存在的内容）”已送审，等待审核")).body("items[0].path", nullValue());
    }

    @Test
    void isReadOneByOneAndAllTogether() {
        tell("一", null);
        tell("二", null);
        tell("三", null);
        unread(READER, 3);
        String newest = box(READER, "zh").extract().path("items[0].id");

        Api.as(OTHER).post("/notifications/" + newest + "/reading").then().statusCode(404);
        unread(READER, 3);
        Api.as(READER).post("/notifications/" + newest + "/reading").then().statusCode(204);
        String readAt = box(READER, "zh").extract().path("items[0].readAt");
        Api.as(READER).post("/notifications/" + newest + "/reading").then().statusCode(204);
        box(READER, "zh").body("items[0].readAt", equalTo(readAt));
        unread(READER, 2);
        Api.as(READER)
                .queryParam("unread", true)
                .get("/notifications")
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(2));

        Api.as(READER).post("/notifications/reading").then().statusCode(204);
        unread(READER, 0);
        box(READER, "zh").body("items", hasSize(3));
    }

    @Test
    void isSortedByWhatIsDueFirst() {
        tell("四月", LocalDate.of(2030, 4, 30));
        tell("不限", null);
        tell("一月", LocalDate.of(2030, 1, 31));

        Api.as(READER)
                .queryParam("sort", "dueOn")
                .get("/notifications")
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2030-01-31", "2030-04-30", null));
        Api.as(READER)
                .queryParam("sort", "-createdAt")
                .get("/notifications")
                .then()
                .body("items.dueOn", contains("2030-01-31", null, "2030-04-30"));
    }

    @Test
    void isWalkedPageByPage() {
        tell("一", null);
        tell("二", null);
        tell("三", null);

        String next = Api.as(READER)
                .queryParam("limit", 2)
                .get("/notifications")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        Api.as(READER)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/notifications")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        Api.as(READER)
                .queryParam("cursor", next)
                .queryParam("unread", true)
                .get("/notifications")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void reachesWhoHoldsTheRoleInTheUnitAndNotTheOneExcepted() {
        UUID county = scene.county();
        scene.grant(READER, Role.CENTRE_OFFICER, county);
        scene.grant(OTHER, Role.CENTRE_OFFICER, county);
        errands.tell(
                errands.add("进展报送"),
                null,
                Recipients.of(Role.CENTRE_OFFICER, county).except(other));

        Eventually.is(
                () -> rows.countUnread(reader), unread -> assertThat(unread).isOne());
        unread(OTHER, 0);
    }

    @Test
    void isOffEverybodysListOnceItIsSettled() {
        UUID errand = tell("年度要点", null);
        errands.settle(errand);

        Eventually.is(
                () -> rows.countUnread(reader), unread -> assertThat(unread).isZero());
    }

    @Test
    void isWrittenOnceWhereTheOutboxDeliversTwice() {
        UUID message = UUID.randomUUID();
        Sending sending = new Sending(
                "sign-off-to-check",
                Recipients.people(reader),
                new NotificationSubject(Errands.TYPE, errands.add("一")),
                null,
                Instant.now());
        rows.insert(message, sending, Set.of(reader));
        rows.insert(message, sending, Set.of(reader));

        unread(READER, 1);
    }

    @Test
    void isNotSentWhereTheFeatureRollsBack() {
        assertThatThrownBy(() -> errands.tellInVain(errands.add("不成"), Recipients.people(reader)))
                .isInstanceOf(IllegalStateException.class);
        tell("成了", null);

        box(READER, "zh").body("items", hasSize(1));
    }

    @Test
    void passesToTheSuccessorWhatIsUnread() {
        tell("已读", null);
        rows.markAllRead(reader, Instant.now());
        tell("未读", null);

        Integer moved = QuarkusTransaction.requiringNew().call(() -> handover.handOver(reader, other));

        assertThat(moved).isOne();
        unread(READER, 0);
        box(OTHER, "zh").body("items.text", contains("“未读”已送审，等待审核"));
    }

    @Test
    void keepsTheChoiceOfMailBehindItsVersion() {
        Api.as(READER).get("/notification-settings").then().statusCode(200).body("mail", equalTo(true));
        choose("{\"mail\":false}", null).statusCode(428);
        choose("{}", "\"0\"").statusCode(422).body("errors.pointer", contains("/mail"));
        choose("{\"mail\":false}", "\"0\"").statusCode(200).header("ETag", "\"1\"");
        choose("{\"mail\":true}", "\"0\"").statusCode(412);
        Api.as(READER).get("/notification-settings").then().body("mail", equalTo(false));
        Api.as(OTHER).get("/notification-settings").then().body("mail", equalTo(true));
    }

    @Test
    void isNothingForWhoIsNotSignedIn() {
        Api.anonymous().get("/notifications").then().statusCode(401);
        box(OTHER, "zh").body("items", empty());
    }

    private ValidatableResponse choose(String body, String seen) {
        var call = Api.as(READER).contentType(ContentType.JSON).body(body);
        return (seen == null ? call : call.header("If-Match", seen))
                .put("/notification-settings")
                .then();
    }

    private UUID tell(String title, LocalDate dueOn) {
        int before = rows.countUnread(reader);
        UUID errand = errands.add(title);
        errands.tell(errand, dueOn, Recipients.people(reader));
        Eventually.is(
                () -> rows.countUnread(reader), unread -> assertThat(unread).isEqualTo(before + 1));
        return errand;
    }

    private static ValidatableResponse box(String who, String language) {
        return Api.as(who)
                .header("Accept-Language", language)
                .get("/notifications")
                .then()
                .statusCode(200);
    }

    private static void unread(String who, int count) {
        Api.as(who).get("/notifications/unread-count").then().statusCode(200).body("count", equalTo(count));
    }
}
