package org.xuecang.platform.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** What is refused wherever it comes in. */
@HttpTest
class IncomingTextAndDaysHttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800x", "x\\udc00", "x\\u0000"})
    void refusesTextThatCannotBeKept(String text) {
        refused("/organisations", "{\"name\":\"" + text + "\"}")
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("text-not-kept"));
        refused("/organisation-groups", "{\"name\":\"乡校\",\"aliases\":[\"甲\",\"" + text + "\"]}")
                .body("errors.pointer", contains("/aliases/1"))
                .body("errors.message", contains("含有无法保存的字符，请删去后重新填写"));
    }

    /** Jackson takes these for no JSON, so that there is no place to name. */
    @Test
    void refusesHalfACharacterThatIsNotEscapedOrInAName() {
        byte[] bare = {'{', '"', 'a', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'};
        refused("/organisations", bare);
        refused("/organisations", "{\"a\\ud800\":1}");
    }

    @Test
    void refusesWhatIsGivenTwice() {
        refused("/organisations", "{\"name\":\"甲\",\"name\":\"乙\"}")
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("twice"));
        refused("/organisation-groups", "{\"members\":[{\"from\":\"2024-01-01\",\"from\":\"2025-01-01\"}]}")
                .body("errors.pointer", contains("/members/0/from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999-01-01", "-0001-01-01", "1899-12-31", "2201-01-01"})
    void refusesDaysOutOfBounds(String day) {
        refused("/organisations", "{\"foundedOn\":\"" + day + "\"}")
                .body("errors.pointer", contains("/foundedOn"))
                .body("errors.code", contains("day-out-of-bounds"))
                .body("errors.message", contains(containsString("1900-01-01 至 2200-12-31")));
        refused("/organisation-groups", "{\"members\":[{\"from\":\"" + day + "\",\"until\":\"soon\"}]}")
                .body("errors.pointer", contains("/members/0/from", "/members/0/until"))
                .body("errors.code", contains("day-out-of-bounds", "unreadable"));
        Api.as("bureau")
                .queryParam("on", day)
                .get("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?on"))
                .body("errors.code", contains("day-out-of-bounds"));
    }

    @Test
    void refusesAQueryTextThatCannotBeKept() {
        Api.as("bureau")
                .queryParam("name", "x\u0000")
                .get("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?name"))
                .body("errors.code", contains("text-not-kept"));
    }

    private static ValidatableResponse refused(String where, String body) {
        return refused(where, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse refused(String where, byte[] body) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("Accept-Language", "zh")
                .body(body)
                .post(where)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"));
    }
}
