package org.xuecang.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.review.decision.DecisionScene.notSelected;
import static org.xuecang.review.decision.DecisionScene.selected;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.RoundScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.SqlCount;

/** What applicants learn, and the awards. */
@HttpTest
class ResultHttpTest {

    @Inject
    DecisionScene county;

    @BeforeEach
    void aCounty() {
        county.set();
    }

    @AfterEach
    void takeRolesBack() {
        county.scene.close();
    }

    private UUID decided(Map<String, ?> changes) {
        return decided(county.reviewed(changes));
    }

    private UUID decided(UUID round) {
        UUID loser = county.scored(round, "落选的", "30 40", "20 41");
        UUID winner = county.scored(round, "立项的", "30 50", "31 52");
        county.rank("bureau", round);
        county.draft(round, selected(winner, "重点"), notSelected(loser, null));
        county.approve(round);
        return winner;
    }

    @Test
    void isToldOnlyOnceItIsDecided() {
        UUID round = county.reviewed(Map.of("shownToApplicants", "SCORE_AND_RANK", "commentsShown", true));
        UUID one = county.scored(round, "唯一", "30 40", "20 41");
        county.rank("bureau", round);
        county.draft(round, selected(one, null));
        county.send(round);
        county.result("applicant", one).then().statusCode(404).body("code", equalTo("no-result-yet"));
        county.result("bureau", one).then().statusCode(404).body("code", equalTo("no-result-yet"));
    }

    @Test
    void tellsTheResultAloneWhereTheRoundSaysSo() {
        UUID winner = decided(Map.of("shownToApplicants", "RESULT", "commentsShown", false));
        county.result("applicant", winner)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("SELECTED"))
                .body("grade", equalTo("重点"))
                .body("state", equalTo("SELECTED"))
                .body("score", nullValue())
                .body("place", nullValue())
                .body("ranked", nullValue())
                .body("comments", empty())
                .body("award.level", equalTo("COUNTY"));
    }

    @Test
    void tellsTheScoreToo() {
        UUID winner = decided(Map.of("shownToApplicants", "SCORE", "commentsShown", false));
        county.result("chengxiang", winner).then().body("score", equalTo(81.5f)).body("place", nullValue());
    }

    @Test
    void tellsPlaceAndCommentsAndNeverWhoTheExpertsWere() {
        UUID winner = decided(Map.of("shownToApplicants", "SCORE_AND_RANK", "commentsShown", true));
        Response told = county.result("applicant", winner);
        told.then()
                .body("place", equalTo(1))
                .body("ranked", equalTo(2))
                .body("comments", contains("意见：30 50", "意见：31 52"));
        for (String expert : List.of("expert1", "expert2")) {
            assertThat(told.asString())
                    .doesNotContain(Accounts.id(expert).toString())
                    .doesNotContain(Accounts.name(expert));
        }
        county.result("shaxi", winner).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource({"BOTH, （隐去）与（隐去）均同意", "APPLICANT, %s与%s均同意"})
    void leavesExpertsNamesOutOfCommentsWhereBothAreHidden(String mode, String told) {
        Map<String, Object> shown = Map.of("shownToApplicants", "SCORE", "commentsShown", true);
        UUID round = county.round(
                shown,
                List.of(
                        RoundScene.stage("submission", "办理中", Map.of()),
                        RoundScene.stage("expert-review", "办理中", Map.of("expertsEach", "2", "blind", mode)),
                        RoundScene.stage("decision", "办理中", Map.of())));
        county.commented = Accounts.name("expert1") + "与" + Accounts.name("expert2") + "均同意";
        UUID winner = decided(round);
        String wanted = told.formatted(Accounts.name("expert1"), Accounts.name("expert2"));
        county.result("applicant", winner).then().body("comments", contains(wanted, wanted));
    }

    @Test
    void listsAwardsOfWhatOneSees() throws Exception {
        UUID winner = decided(Map.of());
        awards("applicant", Map.of()).then().body("items.applicationId", hasItem(winner.toString()));
        awards("shaxi", Map.of()).then().body("items.applicationId", not(hasItem(winner.toString())));
        String programme = awards("bureau", Map.of("unit", county.centre)).path("items[0].programmeId");
        int year = LocalDate.now(RequestTime.ZONE).getYear();
        Map<String, Object> all =
                Map.of("programme", programme, "level", "COUNTY", "year", year, "title", "立项", "withdrawn", false);
        awards("bureau", all)
                .then()
                .body("items.applicationId", contains(winner.toString()))
                .body("items[0].programmeName", notNullValue());
        awards("bureau", Map.of("programme", programme, "level", "CITY")).then().body("items", empty());
        awards("bureau", Map.of("programme", programme, "year", year - 1))
                .then()
                .body("items", empty());
        awards("bureau", Map.of("programme", programme, "title", "落选")).then().body("items", empty());
        awards("bureau", Map.of("programme", programme, "sort", "-title"))
                .then()
                .body("items", hasSize(1));
        assertThat(SqlCount.during(() -> awards("bureau", all))).isLessThanOrEqualTo(6);
    }

    @Test
    void printsItsAwardsInTheDecisionsOrderWithACodeOfJustThese() {
        UUID round = county.reviewed(Map.of());
        UUID second = county.scored(round, "甲", "30 40", "20 41");
        UUID first = county.scored(round, "乙", "30 50", "31 52");
        county.rank("bureau", round);
        county.draft(round, selected(first, "重点"), selected(second, null));
        assertThat(printed("bureau", round).<List<?>>path("sheet.awards")).isEmpty();
        county.approve(round);
        Response list = printed("bureau", round);
        list.then()
                .body("sheet.awards.title", contains("乙", "甲"))
                .body("sheet.awards.grade", contains("重点", null))
                .body("sheet.level", equalTo("COUNTY"));
        String code = list.path("versionCode");
        assertThat(printed("leader", round).<String>path("versionCode")).isEqualTo(code);
        printed("shaxi", round).then().body("sheet.awards", empty()).body("versionCode", not(equalTo(code)));
        withdraw("bureau", county.result("bureau", second).path("award.id"), "复核发现材料不实。")
                .then()
                .statusCode(200);
        printed("bureau", round)
                .then()
                .body("sheet.awards.title", contains("乙"))
                .body("versionCode", not(equalTo(code)));
    }

    private static Response printed(String by, UUID round) {
        return Api.as(by).get("/rounds/" + round + "/award-sheet");
    }

    private static Response awards(String by, Map<String, ?> filter) {
        return Api.as(by).queryParams(filter).get("/awards");
    }

    @Test
    void withdrawsAnAwardWithAReasonAndKeepsIt() {
        UUID winner = decided(Map.of());
        String id = county.result("bureau", winner).path("award.id");
        withdraw("chengxiang-lead", id, "不实").then().statusCode(403);
        withdraw("shaxi", id, "不实").then().statusCode(404);
        withdraw("bureau", id, " ").then().statusCode(422).body("errors.pointer", contains("/reason"));
        withdraw("bureau", id, "复核发现材料不实。")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("withdrawnOn", equalTo(LocalDate.now(RequestTime.ZONE).toString()))
                .body("withdrawnWhy", equalTo("复核发现材料不实。"));
        county.result("applicant", winner)
                .then()
                .body("outcome", equalTo("SELECTED"))
                .body("award.withdrawnWhy", equalTo("复核发现材料不实。"));
        Api.as("bureau")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "再撤"))
                .post("/awards/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("award-withdrawn"));
        Inbox.toldOf("applicant", winner.toString(), List.of("award-withdrawn"));
        Inbox.toldOf("chengxiang-lead", winner.toString(), List.of("award-withdrawn"));
    }

    private static Response withdraw(String by, String award, String reason) {
        return Api.as(by)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/awards/" + award + "/withdrawal");
    }
}
