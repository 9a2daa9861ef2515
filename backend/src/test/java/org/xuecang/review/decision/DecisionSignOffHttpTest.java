package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.review.decision.DecisionScene.CHECKER;
import static org.xuecang.review.decision.DecisionScene.LEADER;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class DecisionSignOffHttpTest {

    @Inject
    DecisionScene county;

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

    private static List<String> waitingFor(String person) {
        return Api.as(person)
                .queryParam("waitingForMe", true)
                .get("/sign-offs")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
