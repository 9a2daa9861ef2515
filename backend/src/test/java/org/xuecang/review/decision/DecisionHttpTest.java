package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.review.decision.DecisionScene.CHECKER;
import static org.xuecang.review.decision.DecisionScene.LEADER;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;

@HttpTest
class DecisionHttpTest {

    @Inject
    DecisionScene county;

    @Inject
    ApprovedDecisions approved;

    private UUID round;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoThatAreRanked() {
        county.set();
        round = county.reviewed(Map.of());
        second = county.scored(round, "第二", "30 40", "20 41");
        first = county.scored(round, "第一", "30 50", "31 52");
        assertThat(county.rank("bureau", round).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    @Test
    void beginsWithTheCasesThatWaitInTheRankingsOrder() {
        county.decision("bureau", round)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", nullValue())
                .body("open.applicationId", contains(first.toString(), second.toString()))
                .body("open.place", contains(1, 2))
                .body("editable", equalTo(true));
        county.decision("auditor", round).then().statusCode(200).body("editable", equalTo(false));
        county.decision("chengxiang", round).then().statusCode(403);
    }

    @Test
    void isDraftedItemByItemBehindItsVersion() {
        county.draft(round, selected(first, "重点"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.applicationId", contains(first.toString()))
                .body("items[0].place", equalTo(1))
                .body("open.applicationId", contains(second.toString()))
                .body("hindrances.code", contains("case-left-out"));
        Map<String, Object> draft = Map.of("items", List.of());
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(draft)
                .put("/rounds/" + round + "/decision")
                .then()
                .statusCode(428);
        Api.as("bureau")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(draft)
                .put("/rounds/" + round + "/decision")
                .then()
                .statusCode(412);
        county.draft(round, selected(first, null), notSelected(second, null))
                .then()
                .header("ETag", "\"2\"")
                .body("hindrances", empty());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        UUID stranger = UUID.randomUUID();
        Map<String, Object> graded = notSelected(second, null);
        graded.put("grade", "重点");
        county.draft(round, selected(stranger, "一".repeat(21)), graded, selected(second, null))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/items/0/grade", "/items/0/applicationId", "/items/1/grade", "/items/2/applicationId"))
                .body("errors.code", contains("size", "unknown-reference", "only-of-selected", "twice"));
    }

    @Test
    void isNotSentBeforeItSaysWhyItLeavesTheRankingsOrder() {
        county.draft(round, selected(second, null), notSelected(first, null));
        county.send(round)
                .then()
                .statusCode(422)
                .body("code", equalTo("decision-not-ready"))
                .body("errors.pointer", contains("/items/1/reason"))
                .body("errors.code", contains("order-needs-reason"));
        county.draft(round, selected(second, null), notSelected(first, "同一内容上一批已立项。"));
        county.send(round).then().statusCode(200).body("state", equalTo("IN_SIGN_OFF"));
        county.draft(round, selected(first, null)).then().statusCode(409).body("code", equalTo("decision-fixed"));
    }

    @Test
    void endsWhatIsNotSelectedAndAwardsWhatIsWhereNothingFollows() {
        county.draft(round, selected(first, "重点"), notSelected(second, null));
        county.approve(round);
        assertThat(county.state(first)).isEqualTo("SELECTED");
        assertThat(county.state(second)).isEqualTo("NOT_SELECTED");
        county.decision("bureau", round)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("editable", equalTo(false))
                .body("open", empty());
        Api.as("bureau")
                .queryParam("round", round)
                .get("/awards")
                .then()
                .body("items.applicationId", contains(first.toString()))
                .body("items[0].grade", equalTo("重点"))
                .body("items[0].level", equalTo("COUNTY"))
                .body("items[0].fromAbove", equalTo(false));
        Inbox.toldOf("applicant", first.toString(), List.of("award-granted"));
        Inbox.toldOf("chengxiang", second.toString(), List.of("result-decided"));
    }

    @Test
    void sendsWhatIsSelectedOnWhereSomethingFollows() {
        Instant later = Instant.now().plus(20, ChronoUnit.DAYS);
        Map<String, ?> above = Map.of(
                "hosted",
                "ABOVE",
                "hostName",
                "试市教育局",
                "hostQuota",
                3,
                "hostDeadline",
                later.toString(),
                "level",
                "CITY");
        UUID sent = county.round(above, "submission", "decision", TestStages.NOMINATION);
        UUID one = county.application(sent, "decision", "上报的");
        county.draft(sent, selected(one, null));
        county.approve(sent);
        assertThat(county.state(one)).isEqualTo("SUBMITTED");
        assertThat(county.stage(one)).isEqualTo(TestStages.NOMINATION);
        county.result("applicant", one).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        Api.as("bureau").queryParam("round", sent).get("/awards").then().body("items", empty());
    }

    @Test
    void needsAWordOnWhatItStandsOnWithoutARanking() {
        UUID plain = county.round(Map.of(), "submission", "decision");
        UUID one = county.application(plain, "decision", "不评审");
        county.draft("bureau", plain, Map.of("items", List.of(selected(one, null))));
        county.send(plain).then().statusCode(422).body("errors.code", contains("decision-needs-reason"));
        county.draft(plain, selected(one, null));
        county.approve(plain);
        assertThat(county.state(one)).isEqualTo("SELECTED");
    }

    @Test
    void mayBeDraftedAgainOnceItIsReturnedOrWithdrawn() {
        county.draft(round, selected(first, null), notSelected(second, null));
        county.send(round);
        county.sign(CHECKER, county.signOff(round), "return", Map.of("reason", "请补充等次。"))
                .then()
                .statusCode(200);
        county.draft(round, selected(first, "重点"), notSelected(second, null))
                .then()
                .statusCode(200);
        county.send(round).then().statusCode(200);
        county.sign("bureau", county.signOff(round), "withdrawal", Map.of())
                .then()
                .statusCode(200);
        county.decision("bureau", round).then().body("state", equalTo("DRAFT")).body("editable", equalTo(true));
    }

    @Test
    void leavesOutWhatIsWithdrawnOnItsWay() {
        county.draft(round, selected(first, null), selected(second, null));
        county.send(round);
        withdraw(first);
        String signOff = county.signOff(round);
        county.sign(CHECKER, signOff, "check", Map.of()).then().statusCode(200);
        county.sign(LEADER, signOff, "approval", Map.of()).then().statusCode(200);
        assertThat(county.state(first)).isEqualTo("WITHDRAWN");
        assertThat(county.state(second)).isEqualTo("SELECTED");
        Api.as("bureau")
                .queryParam("round", round)
                .get("/awards")
                .then()
                .body("items.applicationId", contains(second.toString()));
        county.result("applicant", first).then().statusCode(404).body("code", equalTo("no-result-yet"));
    }

    @Test
    void dropsWhatIsWithdrawnFromTheDraft() {
        county.draft(round, selected(first, null), selected(second, null));
        withdraw(first);
        county.decision("bureau", round)
                .then()
                .body("items.applicationId", contains(second.toString()))
                .body("hindrances", empty());
    }

    private void withdraw(UUID application) {
        Api.as("applicant")
                .header(
                        "If-Match",
                        Api.as("applicant").get("/applications/" + application).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "下次再报。"))
                .post("/applications/" + application + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void isDraftedByNobodyWithACaseOfTheirOwnUnit() {
        UUID mixed = county.round(Map.of(), "submission", "decision");
        county.application(mixed, county.office, "decision", "本局的");
        county.draft("bureau", mixed, Map.of("items", List.of()))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case"));
    }

    @Test
    void isSignedByNobodyWithACaseOfTheirOwnUnitButByTheOthers() {
        county.draft(round, selected(first, null), notSelected(second, null));
        county.send(round);
        String signOff = county.signOff(round);
        county.scene.grant("expert5", Role.OFFICER, county.centre, county.county);
        county.sign("expert5", signOff, "check", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case-decided"));
        county.sign("expert5", signOff, "return", Map.of("reason", "不妥"))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case-decided"));
        Api.as("expert5").get("/sign-offs/" + signOff).then().statusCode(200).body("actions", empty());
        assertThat(waitingFor("expert5")).doesNotContain(signOff);
        assertThat(waitingFor(CHECKER)).contains(signOff);
        county.sign(CHECKER, signOff, "check", Map.of()).then().statusCode(200);
        county.scene.grant("expert6", Role.LEADER, county.centre, county.county);
        county.sign("expert6", signOff, "approval", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("own-case-decided"));
        county.sign(LEADER, signOff, "approval", Map.of()).then().statusCode(200);
    }

    private static List<String> waitingFor(String person) {
        return Api.as(person)
                .queryParam("waitingForMe", true)
                .get("/sign-offs")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void leadsToItsSignOffAndKeepsItsCodeWhileItIsSigned() {
        county.decision("bureau", round).then().body("signOffId", nullValue()).body("versionCode", nullValue());
        String code = county.draft(round, selected(first, null), notSelected(second, null))
                .then()
                .body("signOffId", nullValue())
                .body("versionCode", matchesPattern("[0-9A-Z]{5}-[0-9A-Z]{5}"))
                .extract()
                .path("versionCode");
        String graded = county.draft(round, selected(first, "重点"), notSelected(second, null))
                .path("versionCode");
        assertThat(graded).isNotEqualTo(code);
        assertThat(county.draft(round, selected(first, null), notSelected(second, null))
                        .<String>path("versionCode"))
                .isEqualTo(code);
        county.approve(round);
        county.decision("leader", round)
                .then()
                .body("versionCode", equalTo(code))
                .body("signOffId", equalTo(county.signOff(round)));
    }

    @Test
    void namesItsItemsAndItsPeopleToWhatCarriesItOut() {
        county.draft(round, selected(first, "重点"), notSelected(second, null));
        county.approve(round);
        ApprovedDecision decision = approved.find(round).orElseThrow();
        assertThat(decision.selected()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("第一");
            assertThat(item.grade()).isEqualTo("重点");
            assertThat(item.unitId()).isEqualTo(county.centre);
            assertThat(item.position()).isEqualTo(1);
        });
        assertThat(approved.handlers(round))
                .containsExactlyInAnyOrder(
                        county.scene.account("bureau"), county.scene.account(CHECKER), county.scene.account(LEADER));
    }
}
