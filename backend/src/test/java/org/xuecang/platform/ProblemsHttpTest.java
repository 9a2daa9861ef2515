package org.xuecang.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import org.junit.jupiter.api.Test;
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
