package org.xuecang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.SqlCount;

@HttpTest
class AuditHttpTest {

    @Test
    void writesDownWhoDidWhatToWhatAndNothingElse() {
        Instant before = Instant.now().minusSeconds(1);
        String correlation = UUID.randomUUID().toString();
        String file = Api.as("chengxiang")
                .header("X-Correlation-Id", correlation)
                .multiPart("file", "李明-13800001234.txt", "the personal words of 李明".getBytes(UTF))
                .multiPart("purpose", "for 李明")
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Response events = Api.as("auditor")
                .queryParam("operation", "uploadFile")
                .queryParam("actor", Accounts.id("chengxiang"))
                .queryParam("from", before.toString())
                .get("/audit-events");
        events.then()
                .statusCode(200)
                .body(
                        "items.actorId",
                        everyItem(equalTo(Accounts.id("chengxiang").toString())))
                .body("items.find { it.correlationId == '" + correlation + "' }.subjects.created", equalTo(file))
                .body("items.find { it.correlationId == '" + correlation + "' }.roles[0]", equalTo("CENTRE_OFFICER"))
                .body("items.actorName", everyItem(equalTo(Accounts.name("chengxiang"))))
                .body("items.find { it.correlationId == '" + correlation + "' }.subjectNames", anEmptyMap());
        assertThat(events.asString()).doesNotContain("李明", "13800001234", "personal words");
    }

    @Test
    void writesNothingOfWhatWasRefusedOrRehearsed() {
        String correlation = UUID.randomUUID().toString();
        Api.as("chengxiang")
                .header("X-Correlation-Id", correlation)
                .multiPart("file", "a.docx", "text".getBytes(UTF))
                .post("/files")
                .then()
                .statusCode(422);
        Api.as("chengxiang")
                .header("X-Correlation-Id", correlation)
                .queryParam("dryRun", true)
                .multiPart("file", "a.txt", "text".getBytes(UTF))
                .post("/files")
                .then()
                .statusCode(201);
        Api.as("auditor")
                .queryParam("actor", Accounts.id("chengxiang"))
                .queryParam("limit", 200)
                .get("/audit-events")
                .then()
                .body("items.findAll { it.correlationId == '" + correlation + "' }", hasSize(0));
    }

    @Test
    void namesPeopleAndUnitsAsOfReadingInAsManyStatementsWhateverTheNumber() throws Exception {
        Api.as("admin")
                .header(
                        "If-Match",
                        Api.as("admin").get("/users/{id}", Accounts.id("shaxi")).header("ETag"))
                .post("/users/{id}/disabling", Accounts.id("shaxi"))
                .then()
                .statusCode(200);
        Api.as("admin")
                .header(
                        "If-Match",
                        Api.as("admin").get("/users/{id}", Accounts.id("shaxi")).header("ETag"))
                .post("/users/{id}/enabling", Accounts.id("shaxi"))
                .then()
                .statusCode(200);

        Api.as("admin")
                .queryParam("operation", "disableUser")
                .queryParam("limit", 1)
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items[0].actorName", equalTo(Accounts.name("admin")))
                .body("items[0].subjectNames.id", equalTo(Accounts.name("shaxi")))
                .body("items[0].organisationName", notNullValue());
        int few = SqlCount.during(() -> events(1));
        assertThat(SqlCount.during(() -> events(100))).isEqualTo(few);
    }

    private static Response events(int limit) {
        return Api.as("auditor").queryParam("limit", limit).get("/audit-events");
    }

    @Test
    void pagesThroughEventsNewestFirst() {
        for (int i = 0; i < 3; i++) {
            Api.as("chengxiang")
                    .multiPart("file", "a.txt", ("page " + i).getBytes(UTF))
                    .post("/files")
                    .then()
                    .statusCode(201);
        }
        Response first = Api.as("auditor")
                .queryParam("operation", "uploadFile")
                .queryParam("limit", 2)
                .get("/audit-events");
        first.then().statusCode(200).body("items", hasSize(2));
        Response second = Api.as("auditor")
                .queryParam("operation", "uploadFile")
                .queryParam("limit", 2)
                .queryParam("cursor", (String) first.path("next"))
                .get("/audit-events");
        second.then().statusCode(200);
        assertThat(Instant.parse(second.path("items[0].at")))
                .isBeforeOrEqualTo(Instant.parse(first.path("items[1].at")));
        assertThat(second.<String>path("items[0].id"))
                .isNotIn((String) first.path("items[0].id"), (String) first.path("items[1].id"));
    }

    @Test
    void isClosedToThoseWhoDoNotAudit() {
        Api.as("chengxiang").get("/audit-events").then().statusCode(403);
        Api.as("chengxiang").get("/audit-events/verification").then().statusCode(403);
        Api.anonymous().get("/audit-events").then().statusCode(401);
        Api.as("auditor").queryParam("limit", 0).get("/audit-events").then().statusCode(400);
    }

    private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;
}
