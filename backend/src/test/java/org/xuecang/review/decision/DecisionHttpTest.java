package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.xuecang.review.decision.DecisionScene.CHECKER;
import static org.xuecang.review.decision.DecisionScene.LEADER;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.round.pipeline.TestStages;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

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
    void leavesOutWhatIsWithdrawnOnItsWay() {
        county.draft(round, selected(first, null), selected(second, null));
        county.send(round);
        county.withdraw(first);
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
    void namesItsItemsToWhatCarriesItOut() {
        county.draft(round, selected(first, "重点"), notSelected(second, null));
        county.approve(round);
        ApprovedDecision decision = approved.find(round).orElseThrow();
        assertThat(decision.selected()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("第一");
            assertThat(item.grade()).isEqualTo("重点");
            assertThat(item.unitId()).isEqualTo(county.centre);
            assertThat(item.position()).isEqualTo(1);
        });
    }
}
