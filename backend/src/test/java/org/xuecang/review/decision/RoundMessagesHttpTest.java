package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;

/** What a decision tells waits to be read, goes once, and is true when it goes. */
@HttpTest
class RoundMessagesHttpTest {

    @Inject
    DecisionScene county;

    private final List<UUID> rounds = new ArrayList<>();

    private UUID round;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoOfOneCentreThatAreDecided() {
        county.set();
        round = plainRound();
        first = county.application(round, "decision", "甲课程");
        second = county.application(round, "decision", "乙课程");
        county.draft(round, selected(first, "重点"), notSelected(second, null))
                .then()
                .statusCode(200);
        county.approve(round);
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void waitOneARecipientThatListsAllTheirCases() {
        county.messages("bureau", round)
                .then()
                .statusCode(200)
                .body("items.state", everyItem(equalTo("WAITING")))
                .body("items.act", everyItem(equalTo("ROUND_DECIDED")))
                .body("items.cases", everyItem(equalTo(2)))
                .body(
                        "items.recipientName",
                        containsInAnyOrder(
                                Accounts.name("applicant"),
                                Accounts.name("chengxiang"),
                                Accounts.name("chengxiang-lead")));
        county.message(round, (Object) county.message(round, "applicant"))
                .then()
                .statusCode(200)
                .body("lines.applicationId", containsInAnyOrder(first.toString(), second.toString()))
                .body("text", containsString("“甲课程”：获得认定（重点）"))
                .body("text", containsString("“乙课程”：未入选"));
        assertThat(letters("applicant")).isEmpty();
        Api.as("bureau")
                .get("/me/waiting")
                .then()
                .body(
                        "items.find { it.kind == 'round-messages' && it.subjectId == '" + round + "' }.count",
                        equalTo(3));
        // the result itself is effective with the approval
        county.result("applicant", first).then().statusCode(200);
    }

    @Test
    void oneWhoIsWriterAndUnitLeaderGetsOne() {
        county.scene.grant("applicant", Role.UNIT_LEADER, county.centre);
        UUID another = decided(county.application(plainRound(), "decision", "丙课程"));
        assertThat(names(another)).doesNotHaveDuplicates().contains(Accounts.name("applicant"));
    }

    @Test
    void areReadInTheBoxOnceTheyAreSentAndGoOnce() {
        county.sendMessages("bureau", round)
                .then()
                .statusCode(200)
                .body("sent", equalTo(3))
                .body("dropped", equalTo(0));
        Eventually.is(() -> letters("applicant"), told -> assertThat(told)
                .singleElement()
                .satisfies(each -> assertThat(each.get("body").toString())
                        .contains("“甲课程”：获得认定（重点）")
                        .contains("“乙课程”：未入选")));
        county.sendMessages("bureau", round).then().statusCode(200).body("sent", equalTo(0));
        county.messages("bureau", round).then().body("items.state", everyItem(equalTo("SENT")));
    }

    @Test
    void goOnceThoughTwoOfficersSendAtOnce() throws Exception {
        List<Response> answers = AtOnce.all(
                List.of(() -> county.sendMessages("bureau", round), () -> county.sendMessages("university", round)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.<Integer>path("sent"))
                        .sum())
                .isEqualTo(3);
        Eventually.is(() -> letters("chengxiang"), told -> assertThat(told).hasSize(1));
        Eventually.is(() -> letters("applicant"), told -> assertThat(told).hasSize(1));
    }

    @Test
    void sayWhatHoldsWhereAnAwardIsWithdrawnBeforeTheyGo() {
        withdrawAward(first).then().statusCode(200);
        county.message(round, (Object) county.message(round, "applicant"))
                .then()
                .body("lines.find { it.applicationId == '" + first + "' }.says", equalTo("AWARD_WITHDRAWN"));
        county.sendMessages("bureau", round).then().body("sent", equalTo(3));
        Eventually.is(() -> letters("applicant"), told -> assertThat(told)
                .singleElement()
                .satisfies(each -> assertThat(each.get("body").toString())
                        .contains("“甲课程”：认定已撤销")
                        .doesNotContain("获得认定")));
        county.messages("bureau", round).then().body("items", hasSize(3));
    }

    @Test
    void areCorrectedByNameOfTheEarlierOneOnceTheyHaveGone() {
        county.sendMessages("bureau", round).then().statusCode(200);
        String earlier = county.message(round, "applicant");
        withdrawAward(first).then().statusCode(200);
        county.messages("bureau", round)
                .then()
                .body("items.findAll { it.act == 'ROUND_CORRECTED' }", hasSize(3))
                .body("items.findAll { it.act == 'ROUND_CORRECTED' }.state", everyItem(equalTo("WAITING")));
        String today = LocalDate.now(RequestTime.ZONE).toString();
        county.message(round, (Object) county.message(round, "applicant"))
                .then()
                .body("act", equalTo("ROUND_CORRECTED"))
                .body("lines.applicationId", contains(first.toString()))
                .body("lines[0].says", equalTo("AWARD_WITHDRAWN"))
                .body("lines[0].corrects.messageId", equalTo(earlier))
                .body("lines[0].corrects.says", equalTo("AWARDED"))
                .body("text", containsString("更正" + today + "的消息，当时为：获得认定（重点）"));
        county.sendMessages("bureau", round).then().body("sent", equalTo(3));
        Eventually.is(() -> letters("applicant"), told -> assertThat(told).hasSize(2));
        // the correction stands in the place of the award's own message, and what went stays as it was read
        assertThat(Inbox.kinds("applicant", first.toString(), false)).doesNotContain("award-withdrawn");
        county.message(round, (Object) earlier).then().body("text", containsString("“甲课程”：获得认定（重点）"));
    }

    /** Whoever comes first: nobody is left with something untrue that nothing corrects. */
    @Test
    void neverLeaveAnUntruthWhereTheyAreSentWhileAnAwardIsWithdrawn() throws Exception {
        for (int i = 0; i < 5; i++) {
            UUID other = plainRound();
            UUID only = county.application(other, "decision", "第" + i + "门课程");
            decided(only);
            List<Response> answers =
                    AtOnce.all(List.of(() -> county.sendMessages("bureau", other), () -> withdrawAward(only)));
            assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode())
                    .as(answer.asString())
                    .isEqualTo(200));
            List<String> awarded = county.messages("bureau", other).path("items.id");
            List<String> told = awarded.stream()
                    .map(id -> county.message(other, (Object) id).<String>path("lines[0].says"))
                    .sorted()
                    .toList();
            assertThat(told)
                    .isIn(
                            List.of("AWARD_WITHDRAWN", "AWARD_WITHDRAWN", "AWARD_WITHDRAWN"),
                            List.of(
                                    "AWARDED",
                                    "AWARDED",
                                    "AWARDED",
                                    "AWARD_WITHDRAWN",
                                    "AWARD_WITHDRAWN",
                                    "AWARD_WITHDRAWN"));
        }
    }

    @Test
    void areHeldBackLeftOutAndAddedTo() {
        String toApplicant = county.message(round, "applicant");
        String toLeader = county.message(round, "chengxiang-lead");
        change("bureau", toApplicant, "HELD", null).then().statusCode(200).body("state", equalTo("HELD"));
        change("bureau", toLeader, "REMOVED", " ").then().statusCode(422).body("errors.pointer", contains("/reason"));
        change("bureau", toLeader, "REMOVED", "已当面告知。").then().statusCode(200);
        Response batches = Api.as("bureau").get("/rounds/" + round + "/message-batches");
        batches.then()
                .statusCode(200)
                .body("items.held", contains(1))
                .body("items.removed", contains(1))
                .body("items.waiting", contains(1));
        String batch = batches.path("items[0].id");
        words(batch, null, "证书请于7月10日后领取。").then().statusCode(428);
        words(batch, "\"9\"", "证书请于7月10日后领取。").then().statusCode(412);
        words(batch, "\"0\"", "证书请于7月10日后领取。").then().statusCode(200).header("ETag", "\"1\"");
        county.sendMessages("bureau", round).then().body("sent", equalTo(1)).body("held", equalTo(1));
        Eventually.is(() -> letters("chengxiang"), told -> assertThat(told)
                .singleElement()
                .satisfies(each -> assertThat(each.get("body").toString()).endsWith("证书请于7月10日后领取。")));
        words(batch, "\"1\"", null).then().statusCode(200);
        county.message(round, (Object) county.message(round, "chengxiang"))
                .then()
                .body("text", containsString("证书请于7月10日后领取。"));
        change("bureau", county.message(round, "chengxiang"), "HELD", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("message-gone"));
        change("bureau", toApplicant, "WAITING", null).then().statusCode(200);
        county.sendMessages("bureau", round).then().body("sent", equalTo(1));
        assertThat(letters("chengxiang-lead")).isEmpty();
    }

    @Test
    void areFoundByStateAndByRecipient() {
        change("bureau", county.message(round, "applicant"), "HELD", null);
        Api.as("auditor")
                .queryParam("state", "HELD")
                .get("/rounds/" + round + "/messages")
                .then()
                .statusCode(200)
                .body("items.recipientName", contains(Accounts.name("applicant")));
        Api.as("bureau")
                .queryParam("recipient", Accounts.name("chengxiang-lead"))
                .get("/rounds/" + round + "/messages")
                .then()
                .body("items.recipientName", contains(Accounts.name("chengxiang-lead")));
    }

    @Test
    void goAtOnceWhereTheRoundSaysSo() {
        UUID other = plainRound();
        Response usual = Api.as("bureau").get("/rounds/" + other + "/message-setting");
        usual.then().statusCode(200).body("atOnce", equalTo(false));
        Api.as("bureau")
                .header("If-Match", usual.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("atOnce", true))
                .put("/rounds/" + other + "/message-setting")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        decided(county.application(other, "decision", "戊课程"));
        county.messages("bureau", other).then().body("items.state", everyItem(equalTo("SENT")));
        Eventually.is(() -> letters("applicant"), told -> assertThat(told).hasSize(1));
    }

    @Test
    void areNotForUnitsNorSentByWhoHasACaseAmongThem() {
        county.messages("chengxiang", round).then().statusCode(403);
        county.messages("auditor", round).then().statusCode(200);
        county.sendMessages("auditor", round).then().statusCode(403);
        county.scene.grant("expert6", Role.OFFICER, county.office, county.county);
        county.scene.grant("expert6", Role.CENTRE_OFFICER, county.centre);
        county.sendMessages("expert6", round).then().statusCode(403).body("code", equalTo("own-case"));
        UUID mine = UUID.fromString(county.message(round, "applicant"));
        UUID other = plainRound();
        county.message(other, mine).then().statusCode(404);
        county.message(round, UUID.randomUUID()).then().statusCode(404);
    }

    private Response withdrawAward(UUID application) {
        return Api.as("bureau")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "复核发现材料不实。"))
                .post("/awards/" + county.result("bureau", application).path("award.id") + "/withdrawal");
    }

    private UUID plainRound() {
        UUID made = county.round(Map.of(), "submission", "decision");
        rounds.add(made);
        return made;
    }

    /** @return the round of the case, whose decision selects it alone */
    private UUID decided(UUID only) {
        UUID of = UUID.fromString(Api.as("bureau").get("/applications/" + only).path("roundId"));
        county.draft(of, selected(only, null)).then().statusCode(200);
        county.approve(of);
        return of;
    }

    private List<String> names(UUID of) {
        return county.messages("bureau", of).path("items.recipientName");
    }

    private Response change(String by, String message, String state, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("state", state));
        body.put("reason", reason);
        return Api.as(by)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/rounds/" + round + "/messages/" + message + "/state");
    }

    private Response words(String batch, String tag, String words) {
        Map<String, Object> body = new HashMap<>();
        body.put("words", words);
        var call = Api.as("bureau").contentType(ContentType.JSON).body(body);
        return (tag == null ? call : call.header("If-Match", tag))
                .put("/rounds/" + round + "/message-batches/" + batch + "/words");
    }

    /** Messages of this test's rounds in somebody's box. */
    private List<Map<String, Object>> letters(String who) {
        Set<String> made = new HashSet<>();
        rounds.forEach(each -> made.addAll(county.messages("bureau", each).<List<String>>path("items.id")));
        List<Map<String, Object>> box = Api.as(who)
                .get("/notifications")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return box.stream().filter(each -> made.contains(each.get("subjectId"))).toList();
    }
}
