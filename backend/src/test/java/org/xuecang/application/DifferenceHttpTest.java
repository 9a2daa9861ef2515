package org.xuecang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** What changed between two handings-in of an application. */
@HttpTest
class DifferenceHttpTest {

    private static final List<String> NAMED = List.of("name");
    private static final Map<String, Object> TEXT = Map.of("type", "string", "title", "姓名", "maxLength", 50);
    private static final Map<String, Object> CATEGORY = Map.of(
            "type",
            "string",
            "title",
            "类别",
            "oneOf",
            List.of(Map.of("const", "a", "title", "课程"), Map.of("const", "b", "title", "基地")));

    @Inject
    Scene scene;

    private ApplicationScene county;
    private UUID form;
    private UUID round;
    private UUID application;

    @BeforeEach
    void oneThatWasHandedIn() {
        county = ApplicationScene.in(scene);
        form = county.rounds.form(ApplicationScene.schema(NAMED, fields()), ApplicationScene.HINTS);
        round = county.openRound(county.programmeOf(form), 1, 5, Map.of());
        application = county.begun("applicant", round);
        write(Map.of(
                "name", "丝竹",
                "goals", "两年六十课",
                "kind", "a",
                "phone", "13812345678",
                "members", List.of(Map.of("name", "周静"), Map.of("name", "陈明"))));
        county.submit("applicant", application).then().statusCode(200);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>(ApplicationScene.FIELDS);
        fields.put("kind", CATEGORY);
        fields.put("members", Map.of("type", "array", "title", "成员", "maxItems", 9, "items", member()));
        return fields;
    }

    private static Map<String, Object> member() {
        return Map.of(
                "type", "object", "title", "成员", "additionalProperties", false, "properties", Map.of("name", TEXT));
    }

    private void write(Map<String, Object> answers) {
        county.write("applicant", application, Map.of("title", "丝竹学习基地", "answers", answers))
                .then()
                .statusCode(200);
    }

    private void handInAgain(Map<String, Object> answers) {
        county.giveBack(application, Instant.now().plusSeconds(86_400)).then().statusCode(200);
        write(answers);
        county.submit("applicant", application).then().statusCode(200);
    }

    private Response difference(String by, String of) {
        return Api.as(by).get("/applications/" + application + "/revisions/" + of);
    }

    @Test
    void tellsTheOfficeWhatWasCorrected() {
        String photo = ApplicationScene.uploaded("applicant");
        handInAgain(Map.of(
                "goals", "三年六十课",
                "kind", "b",
                "photo", photo,
                "phone", "13912345678",
                "members", List.of(Map.of("name", "陈明"), Map.of("name", "周静"), Map.of("name", "王莉"))));
        Response told = difference("bureau", "2/difference");
        told.then()
                .statusCode(200)
                .body("before.number", equalTo(1))
                .body("after.number", equalTo(2))
                .body("after.byName", notNullValue())
                .body("formChanges", empty());
        String goals = "changes.find { it.to == '/goals' }";
        told.then()
                .body(goals + ".what", equalTo("CHANGED"))
                .body(goals + ".titles", contains("目标"))
                .body(goals + ".before[0].text", equalTo("两年六十课"))
                .body(goals + ".after[0].text", equalTo("三年六十课"))
                .body("changes.find { it.to == '/kind' }.after[0].text", equalTo("基地"))
                .body("changes.find { it.to == '/photo' }.after[0].text", endsWith(".txt"))
                .body("changes.find { it.to == '/photo' }.after[0].fileId", equalTo(photo))
                .body("changes.find { it.to == '/phone' }.what", equalTo("CHANGED"))
                .body("changes.find { it.to == '/phone' }.after[0].text", equalTo("139****5678"))
                .body("changes.findAll { it.what == 'MOVED' }.size()", equalTo(1))
                .body("changes.find { it.what == 'ADDED' && it.to == '/members/2' }.titles", contains("成员 3"))
                .body("changes.find { it.to == '/members/2' }.after[0].titles", contains("姓名"))
                .body("changes.find { it.to == '/members/2' }.after[0].text", equalTo("王莉"))
                .body("changes.find { it.to == '/name' }", nullValue());
        difference("applicant", "2/difference")
                .then()
                .body("changes.find { it.to == '/phone' }.after[0].text", equalTo("13912345678"));
    }

    @Test
    void comparesAnyTwoOfThem() {
        handInAgain(Map.of("goals", "三年"));
        handInAgain(Map.of("goals", "四年"));
        difference("bureau", "3/difference?since=1")
                .then()
                .statusCode(200)
                .body("changes.to", contains("/goals"))
                .body("changes[0].before[0].text", equalTo("两年六十课"));
        difference("bureau", "3/difference").then().body("changes[0].before[0].text", equalTo("三年"));
        difference("bureau", "2/difference?since=2").then().statusCode(200).body("changes", empty());
        difference("bureau", "4/difference").then().statusCode(404);
        difference("bureau", "3/difference?since=9").then().statusCode(404);
        difference("bureau", "3/difference?since=0").then().statusCode(400);
    }

    @Test
    void isSeenByWhoSeesTheApplication() {
        handInAgain(Map.of("goals", "三年"));
        difference("chengxiang", "2/difference").then().statusCode(200);
        difference("shaxi", "2/difference").then().statusCode(404);
    }

    @Test
    void tellsWhatTheFormItselfHasOtherwise() {
        county.withdraw("applicant", application).then().statusCode(200);
        county.act("applicant", application, "revival", null).then().statusCode(200);
        Map<String, Object> fields = new HashMap<>(fields());
        fields.remove("goals");
        fields.put("budget", Map.of("type", "string", "title", "预算", "maxLength", 100));
        UUID next = county.rounds.nextForm(form, ApplicationScene.schema(NAMED, fields));
        county.rounds.moveForm(round, next, false).then().statusCode(200).body("drafts", equalTo(1));
        write(Map.of("budget", "3000"));
        county.submit("applicant", application).then().statusCode(200);
        difference("bureau", "2/difference")
                .then()
                .statusCode(200)
                .body("formChanges.what", hasItems("ADDED", "REMOVED"))
                .body("changes.find { it.from == '/goals' }.what", equalTo("REMOVED"))
                .body("changes.find { it.from == '/goals' }.titles", contains("目标"))
                .body("changes.find { it.to == '/budget' }.what", equalTo("ADDED"));
    }
}
