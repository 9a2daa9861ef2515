package org.xuecang.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

/** A form that adds up a column of its budget. */
@HttpTest
class SummedFormHttpTest {

    private static final Map<String, Object> AMOUNT =
            Map.of("type", "string", "title", "金额", "maxLength", 9, "pattern", "^[0-9]{1,6}(\\.[0-9]{2})?$");

    @Inject
    Scene scene;

    private ApplicationScene county;
    private UUID application;

    @BeforeEach
    void aDraft() {
        county = ApplicationScene.in(scene);
        Map<String, Object> row = Map.of(
                "type", "object", "title", "分项", "additionalProperties", false, "properties", Map.of("amount", AMOUNT));
        UUID form = county.rounds.form(
                ApplicationScene.schema(
                        List.of("total", "rows"),
                        Map.of(
                                "total",
                                AMOUNT,
                                "rows",
                                Map.of("type", "array", "title", "分项", "minItems", 1, "maxItems", 9, "items", row))),
                Map.of("/total", Map.of("widget", "MONEY", "sumOf", "/rows/-/amount")));
        application = county.begun("applicant", county.openRound(county.programmeOf(form), 1, 2, Map.of()));
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void reckonsTheSumWhateverIsSentForIt() {
        write(Map.of("total", "99", "rows", rows("1200.50", "800"))).then().statusCode(200);
        total("2000.50");
        write(Map.of("rows", rows("1200.50"))).then().statusCode(200);
        total("1200.50");
        write(Map.of("total", "99")).then().statusCode(200);
        county.submit("applicant", application).then().statusCode(200);
        total("1200.50");
    }

    @Test
    void saysAtTheSumThatItsRowsComeToTooMuchAndKeepsWhatWasThere() {
        write(Map.of("rows", rows("800"))).then().statusCode(200);
        write(Map.of("rows", rows("999999.99", "999999.99")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/total"))
                .body("errors.code", contains("size"));
        total("800.00");
    }

    @Test
    void asksForRowsAndNotForTheirSum() {
        county.submit("applicant", application)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/title", "/answers/rows"));
    }

    private Response write(Map<String, Object> answers) {
        return county.write("applicant", application, Map.of("title", "题目", "answers", answers));
    }

    private void total(String sum) {
        county.get("applicant", application).then().body("answers.total", equalTo(sum));
    }

    private static List<Map<String, Object>> rows(String... amounts) {
        return List.of(amounts).stream()
                .map(amount -> Map.<String, Object>of("amount", amount))
                .toList();
    }
}
