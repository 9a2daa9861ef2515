package org.xuecang.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class SignOffHttpTest {

    private static final String DRAFTER = "bureau";
    private static final String CHECKER = "expert1";
    private static final String LEADER = "leader";
    private static final String OTHER_LEADER = "expert2";
    private static final String OUTSIDER = "expert3";

    @Inject
    Scene scene;

    @Inject
    Papers papers;

    @Inject
    SignOffHandover handover;

    private UUID county;
    private UUID paper;

    @BeforeEach
    void setTheScene() {
        county = scene.county();
        scene.grant(DRAFTER, Role.OFFICER, county);
        scene.grant(CHECKER, Role.OFFICER, county);
        scene.grant(LEADER, Role.LEADER, county);
        scene.grant(OTHER_LEADER, Role.LEADER, county);
        scene.grant("auditor", Role.AUDITOR, county);
        scene.grant("admin", Role.ADMINISTRATOR, county);
        scene.grant("applicant", Role.APPLICANT, county);
        scene.grant(OUTSIDER, Role.OFFICER, scene.county());
        paper = papers.write(county);
    }

    @AfterEach
    void clearTheScene() {
        scene.close();
    }

    @Test
    void goesFromDrafterThroughCheckerToLeader() {
        String id = send();
        step(CHECKER, id, "check", 0, "{\"opinion\":\"同意。\"}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CHECKED"));
        step(LEADER, id, "approval", 1, "{}")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("actions", empty())
                .body("steps.kind", contains("DRAFTED", "CHECKED", "APPROVED"))
                .body("steps.role", contains("OFFICER", "OFFICER", "LEADER"))
                .body("steps.userName", not(hasItem((String) null)))
                .body("steps[1].opinion", equalTo("同意。"));
        assertThat(papers.paper(paper).outcome()).isEqualTo("approved");
    }

    @Test
    void tellsEveryoneWhatTheyMayDoNow() {
        String id = send();
        get(DRAFTER, id).body("actions", contains("WITHDRAW"));
        get(CHECKER, id).body("actions", containsInAnyOrder("CHECK", "RETURN"));
        get(LEADER, id).body("actions", contains("RETURN"));
        get("auditor", id).body("actions", empty());
        step(CHECKER, id, "check", 0, "{}").statusCode(200).body("actions", contains("RETURN"));
        get(LEADER, id).body("actions", containsInAnyOrder("APPROVE", "RECORD_MEETING", "RETURN"));
    }

    @Test
    void listsWhatWaitsForTheCaller() {
        String id = send();
        waiting(CHECKER).body("items.id", contains(id));
        waiting(DRAFTER).body("items", empty());
        waiting(LEADER).body("items", empty());
        step(CHECKER, id, "check", 0, "{}").statusCode(200);
        waiting(CHECKER).body("items", empty());
        waiting(LEADER).body("items.id", contains(id)).body("items[0].drafterName", notNullValue());
    }

    @Test
    void filtersByStateAndSubject() {
        String id = send();
        Api.as("auditor")
                .queryParam("state", "DRAFTED")
                .queryParam("subjectType", Papers.TYPE)
                .queryParam("subjectId", paper)
                .get("/sign-offs")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("total", equalTo(1));
        Api.as("auditor")
                .queryParam("state", "APPROVED")
                .queryParam("subjectId", paper)
                .get("/sign-offs")
                .then()
                .body("items", empty());
    }

    @Test
    void isNotCheckedByItsDrafterUnlessAnAdministratorAllowsIt() {
        String id = send();
        step(DRAFTER, id, "check", 0, "{}").statusCode(409).body("code", equalTo("same-person-twice"));

        set("admin", 0, "{\"samePersonTwice\":true}").statusCode(200).header("ETag", "\"1\"");
        waiting(DRAFTER).body("items.id", contains(id));
        step(DRAFTER, id, "check", 0, "{}").statusCode(200);

        scene.grant(DRAFTER, Role.LEADER, county);
        step(DRAFTER, id, "approval", 1, "{}").statusCode(409).body("code", equalTo("same-person-twice"));
        waiting(DRAFTER).body("items", empty());
        step(LEADER, id, "approval", 1, "{}").statusCode(200);
    }

    @Test
    void keepsTheSettingBehindItsVersionAndItsPermission() {
        set("admin", 0, "{}").statusCode(422).body("errors.pointer", contains("/samePersonTwice"));
        set("admin", null, "{\"samePersonTwice\":true}").statusCode(428);
        set("admin", 7, "{\"samePersonTwice\":true}").statusCode(412).body("current", equalTo("\"0\""));
        set(DRAFTER, 0, "{\"samePersonTwice\":true}").statusCode(403);
        set(OUTSIDER, 0, "{\"samePersonTwice\":true}").statusCode(404);
        set("admin", 0, "{\"samePersonTwice\":true}").statusCode(200);
        set("admin", 1, "{\"samePersonTwice\":false}").statusCode(200).body("version", equalTo(2));
        String id = send();
        step(DRAFTER, id, "check", 0, "{}").statusCode(409);
    }

    @Test
    void isNotSignedOnceTheContentHasChanged() {
        String id = send();
        step(CHECKER, id, "check", 0, "{}").statusCode(200);
        papers.replace(paper, papers.paper(paper).saying("第二稿"));

        step(LEADER, id, "approval", 1, "{}").statusCode(409).body("code", equalTo("content-changed"));
        get(LEADER, id).body("state", equalTo("CHECKED")).body("steps.kind", contains("DRAFTED", "CHECKED"));
        assertThat(papers.paper(paper).outcome()).isNull();
    }

    @Test
    void isReturnedWithAReasonAndSentAnew() {
        String first = send();
        sent(paper).then().statusCode(409).body("code", equalTo("already-in-sign-off"));
        step(CHECKER, first, "return", 0, "{}").statusCode(422).body("errors.pointer", contains("/reason"));
        step(CHECKER, first, "return", 0, "{\"reason\":\"请补充责任单位\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("steps[1].opinion", equalTo("请补充责任单位"));
        assertThat(papers.paper(paper).outcome()).isEqualTo("returned");
        step(CHECKER, first, "check", 1, "{}").statusCode(409).body("code", equalTo("not-waiting"));

        papers.replace(paper, papers.paper(paper).saying("第二稿"));
        String second = send();
        assertThat(second).isNotEqualTo(first);
        step(CHECKER, second, "check", 0, "{}").statusCode(200);
    }

    @Test
    void isWithdrawnByItsDrafterOnly() {
        String id = send();
        step(CHECKER, id, "withdrawal", 0, "").statusCode(409).body("code", equalTo("only-drafter-withdraws"));
        step(DRAFTER, id, "return", 0, "{\"reason\":\"x\"}").statusCode(409).body("code", equalTo("drafter-withdraws"));
        step(DRAFTER, id, "withdrawal", 0, "").statusCode(200).body("state", equalTo("WITHDRAWN"));
        assertThat(send()).isNotEqualTo(id);
    }

    @Test
    void isNotSeenFromOutsideAndNotSignedWithoutTheRole() {
        String id = send();
        Api.as(OUTSIDER).get("/sign-offs/" + id).then().statusCode(404);
        step(OUTSIDER, id, "check", null, "not json at all {").statusCode(400);
        step(OUTSIDER, id, "check", null, "{}").statusCode(404);
        step("applicant", id, "check", 0, "{}").statusCode(404);
        step("auditor", id, "check", null, "{}").statusCode(403);
        step(CHECKER, id, "approval", null, "{}").statusCode(403);
        step(LEADER, id, "check", 0, "{}").statusCode(403);
        Api.as(OUTSIDER)
                .queryParam("subjectId", paper)
                .get("/sign-offs")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as("applicant").get("/sign-offs").then().statusCode(403);
    }

    @Test
    void hidesWhatItsFeatureHides() {
        String id = send();
        papers.replace(paper, papers.paper(paper).hidden());

        Api.as(CHECKER).get("/sign-offs/" + id).then().statusCode(404);
        waiting(CHECKER).body("items", empty());
    }

    @Test
    void asksForTheVersionSeen() {
        String id = send();
        step(CHECKER, id, "check", null, "{}").statusCode(428);
        step(CHECKER, id, "check", 5, "{}").statusCode(412).body("current", equalTo("\"0\""));
        step(CHECKER, id, "check", 0, "{\"opinion\":\"" + "长".repeat(2001) + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/opinion"));
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsTaken() throws Exception {
        String id = send();
        step(CHECKER, id, "check", 0, "{}").statusCode(200);
        Api.token(LEADER);
        Api.token(OTHER_LEADER);

        List<Integer> answers = AtOnce.all(List.of(
                () -> step(LEADER, id, "approval", 1, "{}").extract().statusCode(),
                () -> step(OTHER_LEADER, id, "approval", 1, "{}").extract().statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        get(LEADER, id).body("steps.kind", contains("DRAFTED", "CHECKED", "APPROVED"));
    }

    @Test
    void isNotApprovedWhereTheFeatureFails() {
        String id = send();
        step(CHECKER, id, "check", 0, "{}").statusCode(200);
        papers.replace(paper, papers.paper(paper).breaking());

        step(LEADER, id, "approval", 1, "{}").statusCode(500);
        get(LEADER, id).body("state", equalTo("CHECKED")).body("version", equalTo(1));
    }

    @Test
    void passesToTheSuccessorOfTheDrafter() {
        String id = send();
        UUID from = scene.account(DRAFTER);
        UUID to = scene.account(CHECKER);

        Integer moved = QuarkusTransaction.requiringNew().call(() -> handover.handOver(from, to));

        assertThat(moved).isPositive();
        get(CHECKER, id).body("drafterId", equalTo(to.toString())).body("actions", contains("WITHDRAW"));
        step(CHECKER, id, "check", 1, "{}").statusCode(409).body("code", equalTo("same-person-twice"));
    }

    private String send() {
        return sent(paper).then().statusCode(200).extract().asString().replace("\"", "");
    }

    private Response sent(UUID subject) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Api.token(DRAFTER))
                .post("/test-papers/" + subject + "/sign-off");
    }

    private static ValidatableResponse step(String who, String id, String step, Integer seen, String body) {
        var call = Api.as(who).contentType(ContentType.JSON).body(body);
        return (seen == null ? call : call.header("If-Match", "\"" + seen + "\""))
                .post("/sign-offs/" + id + "/" + step)
                .then();
    }

    private ValidatableResponse set(String who, Integer seen, String body) {
        var call = Api.as(who).contentType(ContentType.JSON).body(body);
        return (seen == null ? call : call.header("If-Match", "\"" + seen + "\""))
                .put("/sign-off-settings/" + county)
                .then();
    }

    private static ValidatableResponse get(String who, String id) {
        return Api.as(who).get("/sign-offs/" + id).then().statusCode(200);
    }

    private static ValidatableResponse waiting(String who) {
        return Api.as(who)
                .queryParam("waitingForMe", true)
                .get("/sign-offs")
                .then()
                .statusCode(200);
    }
}
