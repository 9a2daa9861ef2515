package org.xuecang.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class ProblemsHttpTest {

    @Test
    void answersAnUnknownPathAsAProblemInBothLanguages() {
        given().header("Accept-Language", "en")
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("title", equalTo("Not found"));
        given().get("/api/v1/nothing-here").then().statusCode(404).body("title", equalTo("没有找到"));
    }

    @Test
    void namesEverythingInABodyThatIsOfAWrongType() {
        define("""
                {"ownerId": "nobody", "name": "各中心", "nickname": "x", "rule": {"kind": ["TOWN"], "belowId": 7},
                    "members": [{"organisationId": "x", "from": "2024-01-01"}, {"from": {"day": 1}}]}
                """)
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("errors.code", everyItem(equalTo("unreadable")))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/ownerId",
                                "/nickname",
                                "/rule/kind",
                                "/rule/belowId",
                                "/members/0/organisationId",
                                "/members/1/from"));
    }

    @Test
    void namesNoPlaceInWhatIsNoJson() {
        define("{\"ownerId\": \"nobody\", \"name\": 各中心}").statusCode(400).body("errors", nullValue());
    }

    private static ValidatableResponse define(String body) {
        return Api.as("bureau")
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/organisation-groups")
                .then();
    }

    @Test
    void carriesTheCallersCorrelationIdAndReplacesAHarmfulOne() {
        given().header("X-Correlation-Id", "abc-12345678")
                .get("/api/v1/nothing-here")
                .then()
                .header("X-Correlation-Id", "abc-12345678")
                .body("correlationId", equalTo("abc-12345678"));
        given().header("X-Correlation-Id", "<script>")
                .get("/api/v1/nothing-here")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
