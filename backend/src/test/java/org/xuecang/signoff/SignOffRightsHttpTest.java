package org.xuecang.signoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** Who sees a sign-off, and who may take which step. */
@HttpTest
class SignOffRightsHttpTest extends SignOffScene {

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

        set("admin", 0, "{\"samePersonTwice\":true,\"reason\":\"经办人只有一名\"}")
                .statusCode(200)
                .header("ETag", "\"1\"");
        waiting(DRAFTER).body("items.id", contains(id));
        step(DRAFTER, id, "check", 0, "{}").statusCode(200);

        scene.grant(DRAFTER, Role.LEADER, county);
        step(DRAFTER, id, "approval", 1, "{}").statusCode(409).body("code", equalTo("same-person-twice"));
        waiting(DRAFTER).body("items", empty());
        step(LEADER, id, "approval", 1, "{}").statusCode(200);
    }

    @Test
    void keepsTheSettingBehindItsVersionAndItsPermission() {
        set("admin", 0, "{}").statusCode(422).body("errors.pointer", contains("/reason", "/samePersonTwice"));
        set("admin", 0, "{\"samePersonTwice\":true,\"reason\":\"一\\n二\"}")
                .statusCode(422)
                .body("errors.code", contains("one-line"));
        set("admin", null, "{\"samePersonTwice\":true,\"reason\":\"经办人只有一名\"}").statusCode(428);
        set("admin", 7, "{\"samePersonTwice\":true,\"reason\":\"经办人只有一名\"}")
                .statusCode(412)
                .body("current", equalTo("\"0\""));
        set(DRAFTER, 0, "{\"samePersonTwice\":true,\"reason\":\"经办人只有一名\"}").statusCode(403);
        set(OUTSIDER, 0, "{\"samePersonTwice\":true,\"reason\":\"经办人只有一名\"}").statusCode(404);
        set("admin", 0, "{\"samePersonTwice\":true,\"reason\":\"经办人只有一名\"}").statusCode(200);
        set("admin", 1, "{\"samePersonTwice\":false,\"reason\":\"已补足人员\"}")
                .statusCode(200)
                .body("version", equalTo(2))
                .body("reason", equalTo("已补足人员"));
        String id = send();
        step(DRAFTER, id, "check", 0, "{}").statusCode(409);
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
    void isNotSignedByWhomItsFeatureRefuses() {
        String id = send();
        waiting(CHECKER).body("items.id", contains(id));
        papers.bar(paper, scene.account(CHECKER));
        get(CHECKER, id).body("actions", empty());
        waiting(CHECKER).body("items", empty());
        step(CHECKER, id, "check", 0, "{}").statusCode(403);
        step(CHECKER, id, "return", 0, "{\"reason\":\"不妥\"}").statusCode(403);
        papers.bar(paper, scene.account(LEADER));
        step(CHECKER, id, "check", 0, "{}").statusCode(200);
        get(LEADER, id).body("actions", empty());
        step(LEADER, id, "approval", 1, "{}").statusCode(403);
        papers.bar(paper, scene.account(DRAFTER));
        step(DRAFTER, id, "withdrawal", 1, "{}").statusCode(200);
    }
}
