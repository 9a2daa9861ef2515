package org.xuecang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** What the demo's rounds have come to, and the plan's targets that count it. */
@HttpTest
class DemoResultsHttpTest {

    private static final String COURSES = "0190a0e0-0000-7000-8000-000000000303";
    private static final String BASES = "0190a0e0-0000-7000-8000-000000000304";
    private static final String BRANDS = "0190a0e0-0000-7000-8000-000000000305";
    private static final Jdbi OWNER = Jdbi.create(Accounts::owner);

    private String withdrawn;

    @AfterEach
    void leaveTheAwardAsItWas() {
        if (withdrawn != null) {
            OWNER.useHandle(sql -> sql.execute(
                    "update award set withdrawn_on = null, withdrawn_why = null, withdrawn_by = null where id = ?",
                    UUID.fromString(withdrawn)));
        }
    }

    @Test
    void everybodyReadsWhatWasAwarded() {
        Api.anonymous()
                .queryParam("limit", 200)
                .get("/public/results")
                .then()
                .statusCode(200)
                .body("items.title", hasItems("评弹欣赏入门", "智能手机零基础", "沙溪颐养学堂"));
        Api.anonymous()
                .queryParam("limit", 200)
                .get("/public/notices")
                .then()
                .statusCode(200)
                .body("items.title", hasItem(containsString("精品课程")));
    }

    @Test
    void anObjectionWasAnsweredBySomebodyWhoDidNotRunTheRound() {
        String objection = Api.as("bureau2")
                .queryParam("round", COURSES)
                .get("/objections")
                .then()
                .statusCode(200)
                .body("items.state", contains("REJECTED"))
                .extract()
                .path("items[0].id");
        Api.as("bureau2").get("/objections/" + objection).then().body("signature", notNullValue());
        for (String actor : List.of("university", "bureau", "leader")) {
            Api.as(actor).get("/objections/" + objection).then().statusCode(200).body("signature", nullValue());
        }
        Api.as("bureau")
                .queryParam("round", COURSES)
                .get("/awards")
                .then()
                .body("items.title", containsInAnyOrder("评弹欣赏入门", "水乡小吃制作", "智能手机零基础"));
    }

    @Test
    void somebodyIsLeftWhoRanNoRound() {
        assertThat(actors("bureau", "bureau2", "leader")).contains("bureau", "bureau2", "leader");
        assertThat(actors("bureau3")).isEmpty();
        Api.as("bureau3").get("/me").then().body("permissions", hasItem("objection.settle"));
    }

    /** Those of the people who did something in any of the demo's rounds. */
    private static Set<String> actors(String... usernames) {
        return OWNER.withHandle(sql -> sql.select("""
                        select person.username from app_user person
                        where person.username = any (?) and exists (select 1 from round_actor actor
                            join application_round r on r.id = actor.round_id
                            where actor.person_id = person.id and r.organisation_id = ?)
                        """, usernames, DemoOrganisations.COUNTY)
                .mapTo(String.class)
                .set());
    }

    @Test
    void oneRoundCameBackFromAboveAndOneWaits() {
        Api.as("bureau")
                .get("/rounds/{id}/nomination", BASES)
                .then()
                .statusCode(200)
                .body("receiptNumber", notNullValue())
                .body("outsideStages", hasSize(2))
                .body("results.documentNumber", everyItem(notNullValue()))
                .body("results.fileId", everyItem(notNullValue()));
        Api.as("bureau").get("/rounds/{id}/nomination", BRANDS).then().body("results", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"社区课程, 303", "苏州市级养教联动基地, 304"})
    void aTargetShowsWhatTheRoundCameToAndALessOnceAnAwardIsWithdrawn(String subject, String round) {
        String id = "0190a0e0-0000-7000-8000-000000000" + round;
        int awards = Api.as("bureau")
                .queryParam("round", id)
                .queryParam("withdrawn", false)
                .get("/awards")
                .path("items.size()");
        assertThat(awards).isPositive();
        assertThat(value(subject)).isEqualTo(awards);
        assertThat(rows(subject)).isEqualTo(awards);

        withdrawn = Api.as("bureau").queryParam("round", id).get("/awards").path("items[0].id");
        Api.as(round.equals("303") ? "university" : "bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "复核发现材料不实。"))
                .post("/awards/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);

        assertThat(value(subject)).isEqualTo(awards - 1);
        assertThat(rows(subject)).isEqualTo(awards - 1);
    }

    @Test
    void whatIsMeasuredIsNotReportedByHand() {
        Api.as("bureau")
                .get("/plans/{id}/progress", plan())
                .then()
                .body(target("苏州市级终身教育品牌") + ".state", equalTo("WAITING_ABOVE"))
                .body(target("苏州市级终身教育品牌") + ".measure", equalTo("results-from-above"))
                .body(target("省、市立项课题") + ".measure", equalTo("results-from-above"))
                .body(target("社区课程") + ".measure", equalTo("awards"));
    }

    @Test
    void expertsAndStaffStillHaveSomethingToDo() {
        Api.as("expert1").get("/reviews").then().body("items.state", hasItem("ASSIGNED"));
        Api.as("expert2").get("/reviews").then().body("items.state", hasItem("SUBMITTED"));
    }

    private static int value(String subject) {
        Number value = Api.as("bureau").get("/plans/{id}/progress", plan()).path(target(subject) + ".value");
        return value.intValue();
    }

    private static int rows(String subject) {
        String path = Api.as("bureau").get("/plans/{id}/progress", plan()).path(target(subject) + ".rows");
        return Api.as("bureau").get(path.substring("/api/v1".length())).path("items.size()");
    }

    private static String target(String subject) {
        return "tasks.items.targets.flatten().find { it.subject == '" + subject + "' }";
    }

    private static String plan() {
        return Api.as("bureau")
                .queryParam("organisation", DemoOrganisations.COUNTY)
                .queryParam("state", "PUBLISHED")
                .get("/plans")
                .path("items[0].id");
    }
}
