package org.xuecang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** A form some of whose fields are shown under a condition. */
@HttpTest
class ConditionalFormHttpTest {

    private static final Map<String, Object> FORM = Map.of(
            "type",
            "object",
            "additionalProperties",
            false,
            "required",
            List.of("kind", "team"),
            "properties",
            Map.of(
                    "kind", Map.of("type", "string", "title", "类别", "enum", List.of("个人", "团队")),
                    "team", Map.of("type", "string", "title", "团队名称", "minLength", 2, "maxLength", 20),
                    "phone", Map.of("type", "string", "title", "团队电话", "format", "phone")));

    private static final Map<String, Object> OF_TEAMS =
            Map.of("shownWhen", Map.of("place", "/kind", "is", "EQUAL", "value", "团队"));

    @Inject
    Scene scene;

    private ApplicationScene county;
    private UUID application;

    @BeforeEach
    void aDraft() {
        county = ApplicationScene.in(scene);
        UUID form = county.rounds.form(FORM, Map.of("/team", OF_TEAMS, "/phone", OF_TEAMS));
        application = county.begun("applicant", county.openRound(county.programmeOf(form), 1, 2, Map.of()));
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void doesNotAskForWhatIsHiddenAndKeepsNothingOfIt() {
        write(Map.of("kind", "团队", "team", "丝", "phone", "13812345678"));
        county.submit("applicant", application)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/team"));

        write(Map.of("kind", "个人"));
        county.get("applicant", application).then().body("answers.team", equalTo("丝"));
        county.submit("applicant", application).then().statusCode(200);

        for (String reader : List.of("applicant", "bureau")) {
            county.get(reader, application)
                    .then()
                    .body("answers.kind", equalTo("个人"))
                    .body("answers.team", nullValue())
                    .body("answers.phone", nullValue());
            Api.as(reader)
                    .get("/applications/" + application + "/revisions/1")
                    .then()
                    .statusCode(200)
                    .body("answers", equalTo(Map.of("kind", "个人")));
        }
    }

    @Test
    void asksForWhatIsShown() {
        write(Map.of("kind", "团队"));
        county.submit("applicant", application)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/team"))
                .body("errors.code", contains("not-null"));
    }

    private void write(Map<String, Object> answers) {
        county.write("applicant", application, Map.of("title", "题目", "answers", answers))
                .then()
                .statusCode(200);
    }
}
