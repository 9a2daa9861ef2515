package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class DecisionDraftHttpTest {

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
    void dropsWhatIsWithdrawnFromTheDraft() {
        county.draft(round, selected(first, null), selected(second, null));
        county.withdraw(first);
        county.decision("bureau", round)
                .then()
                .body("items.applicationId", contains(second.toString()))
                .body("hindrances", empty());
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
}
