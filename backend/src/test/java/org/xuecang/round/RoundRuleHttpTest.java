package org.xuecang.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.xuecang.application.RuledScene.STOPS;
import static org.xuecang.application.RuledScene.WARNS;
import static org.xuecang.application.RuledScene.rule;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.application.ApplicationScene;
import org.xuecang.application.RuledScene;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** Rules of a round, as who prepares it says them. */
@HttpTest
class RoundRuleHttpTest {

    @Inject
    Scene scene;

    private ApplicationScene county;
    private RuledScene ruled;

    @BeforeEach
    void aCounty() {
        county = ApplicationScene.in(scene);
        ruled = new RuledScene(county);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private static void refused(Response answer, String pointer, String code) {
        answer.then().statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @Test
    void areSaidInWordsInBothLanguages() {
        UUID round = ruled.round(
                3,
                rule("at-least", STOPS, Map.of("least", "2", "classes", "课程\n基地")),
                rule("past-winners", WARNS, Map.of("years", "3", "whom", "unit", "exempt", "基地")));
        Api.as("applicant")
                .get("/rounds/" + round)
                .then()
                .body(
                        "rules.words",
                        contains("每个单位至少推荐 2 项（只计课程、基地）。", "申报单位已获本项目认定的，不再申报（3 年内；0 为长期）（基地除外），不符合的由形式审查决定。"));
        Api.as("applicant")
                .header("Accept-Language", "en")
                .get("/rounds/" + round)
                .then()
                .body("rules.words", hasItem("Every unit recommends 2 at least (only of 课程, 基地)."));
    }

    @Test
    void stayAsTheRoundOpenedWith() {
        UUID round = ruled.round(3, rule("at-least", STOPS, Map.of()));
        ruled.setRules(round).then().statusCode(409).body("code", equalTo("round-has-opened"));
        Api.as("bureau").get("/rounds/" + round).then().body("rules.kind", contains("at-least"));
    }

    @Test
    void areTakenOverFromTheProgrammesLatestRound() {
        UUID programme = ruled.programme();
        ruled.round(programme, 1, 3, rule("at-least", WARNS, Map.of("least", "2")));
        UUID next = ruled.draft(programme, 2, 3);
        Api.as("bureau")
                .get("/rounds/" + next)
                .then()
                .body("rules.kind", contains("at-least"))
                .body("rules.effect", contains("WARNS"))
                .body("rules[0].settings.least", equalTo("2"));
        ruled.setRules(next).then().statusCode(200).body("rules.size()", equalTo(0));
    }

    @Test
    void thatContradictEachOtherAreRefused() {
        UUID round = ruled.draft(ruled.programme(), 1, 9);
        Map<String, Object> least = rule("at-least", STOPS, Map.of("least", "3", "classes", "课程"));
        refused(
                ruled.setRules(round, least, rule("at-most", STOPS, Map.of("most", "2"))),
                "/rules/0/settings/least",
                "rule-least-over-most");
        refused(
                ruled.setRules(round, rule("at-most", STOPS, Map.of("most", "2", "classes", "基地\n课程")), least),
                "/rules/1/settings/least",
                "rule-least-over-most");
        ruled.setRules(round, least, rule("at-most", STOPS, Map.of("most", "3")))
                .then()
                .statusCode(200);
        ruled.setRules(round, least, rule("at-most", STOPS, Map.of("most", "2", "classes", "基地")))
                .then()
                .statusCode(200);
    }

    @Test
    void withSettingsThatDoNotFitAreRefusedAllAtOnce() {
        UUID round = ruled.draft(ruled.programme(), 1, 9);
        Response answer = ruled.setRules(
                round,
                rule("born-share", STOPS, Map.of("bornFrom", "1986-02-30", "percent", "101")),
                rule("years-of-service", STOPS, Map.of("colour", "red")),
                rule("no-such-rule", STOPS, Map.of()),
                rule("at-most", STOPS, Map.of("most", "0")),
                rule("past-winners", STOPS, Map.of("whom", "nobody")),
                rule("past-winners", STOPS, Map.of()));
        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rules/0/settings/bornFrom",
                                "/rules/0/settings/percent",
                                "/rules/1/settings/on",
                                "/rules/1/settings/colour",
                                "/rules/2/kind",
                                "/rules/3/settings/most",
                                "/rules/4/settings/whom",
                                "/rules/5/kind"));
    }

    @Test
    void keepARoundFromOpeningThatLacksWhatTheyNeed() {
        UUID plain = county.rounds.programme(county.rounds.form(), ruled.pipeline("submission"));
        UUID round = ruled.draft(plain, 1, 2);
        ruled.setRules(
                        round,
                        rule("born-share", STOPS, Map.of("bornFrom", "1986-01-01")),
                        rule("past-winners", WARNS, Map.of("exempt", "课程")),
                        rule("at-least", STOPS, Map.of("least", "3")))
                .then()
                .statusCode(200);
        county.rounds
                .open(round)
                .then()
                .statusCode(422)
                .body("code", equalTo("round-not-ready"))
                .body(
                        "errors.code",
                        hasItems(
                                "rule-needs-birth-date",
                                "rule-needs-category",
                                "rule-needs-stage",
                                "rule-warns-nobody",
                                "quota-below-least"))
                .body("errors.pointer", hasItems("/rules/0/kind", "/rules/1/kind", "/rules/1/effect", "/quotas"));
    }

    @Test
    void keepQuotasFromFallingBelowWhatTheyAskForAtLeast() {
        UUID round = ruled.round(3, rule("at-least", STOPS, Map.of("least", "3")));
        Map<String, Object> lower = Map.of(
                "quotas",
                List.of(Map.of("unitId", county.centre, "atMost", 2), Map.of("unitId", county.other, "atMost", 3)));
        refused(county.rounds.put(round, "quotas", lower), "/quotas/0/atMost", "quota-below-least");
    }

    @Test
    void areOfKindsThatSayWhatTheyNeed() {
        Api.as("bureau")
                .get("/rule-kinds")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        contains(
                                "at-least",
                                "at-most",
                                "born-share",
                                "exempt-classes",
                                "one-category",
                                "past-winners",
                                "preselection",
                                "programmes-a-year",
                                "ranked-list",
                                "title-or-recommenders",
                                "unfinished-project",
                                "years-of-service"))
                .body("find { it.code == 'born-share' }.facts", contains("BIRTH_DATE"))
                .body("find { it.code == 'born-share' }.asked", equalTo("END_OF_LIST"));
    }

    @Test
    void reckonWithFieldsThatAreMarkedAndFit() {
        Map<String, Object> text = Map.of("type", "string", "title", "出生", "maxLength", 20);
        Map<String, Object> schema =
                Map.of("type", "object", "additionalProperties", false, "properties", Map.of("a", text, "b", text));
        Map<String, Object> hints = Map.of("/a", Map.of("fact", "BIRTH_DATE"), "/b", Map.of("fact", "RECOMMENDERS"));
        UUID form = RoundScene.id(county.rounds.post(
                "/forms",
                Map.of(
                        "organisationId",
                        county.county,
                        "name",
                        "表" + UUID.randomUUID(),
                        "content",
                        Map.of("schema", schema, "hints", hints))));
        county.rounds
                .act("/forms/" + form + "/publication", "\"0\"", null)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("fact-does-not-fit", "fact-does-not-fit"));
    }
}
