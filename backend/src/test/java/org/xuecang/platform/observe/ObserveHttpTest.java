package org.xuecang.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.logging.json.runtime.JsonFormatter;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class ObserveHttpTest {

    private static final String PHONE = "13987654321";
    private static final String NAME = "欧阳慕容";

    @Inject
    SystemTime time;

    @Inject
    Jdbi jdbi;

    @Test
    void isReadyOnlyWhileItsClockAgreesWithTheDatabases() {
        RestAssured.get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        for (Duration wrong : List.of(Duration.ofMillis(800), Duration.ofMillis(-800))) {
            time.shift(wrong);
            try {
                RestAssured.get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
                RestAssured.get("/q/health/live").then().statusCode(200);
            } finally {
                time.shift(Duration.ZERO);
            }
        }
        RestAssured.get("/q/health/ready").then().statusCode(200);
        RestAssured.get("/q/health/started").then().statusCode(200);
    }

    @Test
    void measuresOperationsPoolOutboxAndJobs() {
        Api.as("chengxiang").get("/files/" + UUID.randomUUID()).then().statusCode(404);
        String metrics = RestAssured.get("/q/metrics").asString();
        assertThat(metrics)
                .contains("xuecang_operation_seconds_count{operation=\"getFile\",status=\"404\"}")
                .contains("xuecang_operation_seconds_bucket{operation=\"getFile\"")
                .contains("xuecang_outbox_waiting", "xuecang_outbox_given_up", "xuecang_outbox_oldest_seconds")
                .contains("agroal_active_count");
    }

    @Test
    void logsOneLineAnOperationWithItsNameAndCorrelationAsJson() {
        String correlation = UUID.randomUUID().toString();
        List<String> lines = logOf(() -> Api.as("chengxiang")
                .header("X-Correlation-Id", correlation)
                .get("/files/" + UUID.randomUUID())
                .then()
                .statusCode(404));
        assertThat(lines)
                .filteredOn(line -> line.contains(correlation))
                .singleElement()
                .asString()
                .contains("\"operationId\":\"getFile\"", "\"status\":\"404\"", "\"durationMillis\":");
    }

    @Test
    void logsNothingThatAPersonTyped() {
        List<String> lines = logOf(() -> {
            Api.as("chengxiang")
                    .multiPart("file", NAME + ".txt", (PHONE + NAME).getBytes(StandardCharsets.UTF_8))
                    .multiPart("purpose", NAME)
                    .post("/files");
            Api.as("chengxiang")
                    .multiPart("file", NAME + ".exe", new byte[] {0})
                    .post("/files");
            Api.as("auditor").queryParam("operation", NAME).get("/audit-events");
            Api.as("auditor").queryParam("actor", PHONE).get("/audit-events");
            Api.as("auditor").queryParam("cursor", PHONE).get("/audit-events");
            RestAssured.given()
                    .header("Authorization", "Bearer " + Api.token("chengxiang"))
                    .contentType(ContentType.JSON)
                    .body("{\"name\": \"" + NAME + "\", \"phone\": \"" + PHONE)
                    .post("/api/v1/organisations");
            RestAssured.get("/api/v1/" + PHONE + "?name=" + NAME);
        });
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(NAME) || line.contains(PHONE));
    }

    @Test
    void quotesNoParameterWhereAStatementFails() {
        assertThatThrownBy(() -> jdbi.useHandle(sql -> sql.execute("select cast(? as int) from nowhere", PHONE)))
                .isInstanceOf(JdbiException.class)
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain(PHONE));
    }

    /** What the application logs meanwhile, as the JSON that operators see. */
    private static List<String> logOf(Runnable work) {
        JsonFormatter format = new JsonFormatter();
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler recorder = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(format.format(ExtLogRecord.wrap(record)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(recorder);
        try {
            work.run();
        } finally {
            root.removeHandler(recorder);
        }
        return lines;
    }
}
