package org.xuecang.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.HttpTest;

/** The way from the drafter through the checker to the leader, and where it ends before. */
@HttpTest
class SignOffHttpTest extends SignOffScene {

    @Inject
    SignOffHandover handover;

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
}
