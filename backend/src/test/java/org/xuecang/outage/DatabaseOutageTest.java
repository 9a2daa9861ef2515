package org.xuecang.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;

/** PostgreSQL is away for a while. */
@HttpTest
class DatabaseOutageTest {

    Supplier<Closeable> databaseOutage;

    @Test
    void asksToComeBackAndIsBackByItself() throws IOException {
        Api.as("bureau").get("/me").then().statusCode(200);
        try (Closeable _ = databaseOutage.get()) {
            // the first to fail hold connections that broke, the later ones find none
            for (int call = 0; call < 2; call++) {
                unavailable(Api.as("bureau").get("/me"));
                unavailable(Api.as("bureau").get("/organisations"));
                unavailable(Api.as("bureau")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "outage-" + call)
                        .body(Map.of("organisationId", "0190a0e0-0000-7000-8000-000000000003", "year", 2031))
                        .post("/plans"));
            }
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/q/health/live").then().statusCode(200);
        }
        Eventually.is(() -> given().get("/q/health/ready").statusCode(), status -> assertThat(status)
                .isEqualTo(200));
        assertThat(IntStream.range(0, 40)
                        .map(_ -> Api.as("bureau").get("/me").statusCode())
                        .boxed())
                .containsOnly(200);
        Api.as("bureau").get("/plans?year=2031").then().statusCode(200).body("total", equalTo(0));
    }

    private static void unavailable(Response answer) {
        answer.then().statusCode(503).contentType("application/problem+json").body("code", equalTo("unavailable"));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }
}
