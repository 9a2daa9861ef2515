package org.xuecang.plan.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xuecang.plan.progress.ProgressCalls.items;
import static org.xuecang.plan.progress.ProgressCalls.progress;
import static org.xuecang.plan.progress.ProgressCalls.published;
import static org.xuecang.plan.progress.ProgressCalls.report;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.PlanScene.Draft;
import org.xuecang.plan.content.Contents;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** Items that end: with the year, or left out by a later version. */
@HttpTest
class ClosingHttpTest {

    @Inject
    PlanScene scene;

    @Inject
    Jdbi jdbi;

    private County county;

    @BeforeEach
    void begin() {
        county = scene.county();
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void closingAccountsForEachItemAndCarriesTheUnfinishedOver() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(scene, county, content);
        Item first = items(content).getFirst();
        Item second = items(content).getLast();
        report("chengxiang", first.id(), "已办").statusCode(201);

        close(plan, List.of(outcome(first.id(), "DONE", null)))
                .statusCode(422)
                .body("errors.code", contains("item-not-accounted"));
        close(plan, List.of(outcome(first.id(), "DONE", null), outcome(second.id(), "CARRIED_OVER", null)))
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/reason"));
        String next = close(
                        plan, List.of(outcome(first.id(), "DONE", null), outcome(second.id(), "CARRIED_OVER", "等结果")))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .extract()
                .path("nextPlanId");

        Api.as("bureau")
                .get("/plans/{id}/draft", next)
                .then()
                .statusCode(200)
                .body("content.keyTasks[0].items.text", contains(second.text()))
                .body(
                        "content.keyTasks[0].items[0].carriedFrom",
                        equalTo(second.id().toString()));
        report("chengxiang", second.id(), "晚了").statusCode(409).body("code", equalTo("item-not-open"));
    }

    @Test
    void whatTheYearHasAccountedForIsNoLongerLate() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(scene, county, content);
        jdbi.useHandle(sql -> sql.execute(
                "update work_plan set period_start = date '2024-01-01', period_end = date '2024-12-31' where id = ?",
                plan));
        progress("bureau", plan).body("counts.OVERDUE", equalTo(2));
        List<Item> both = items(content);
        close(
                        plan,
                        List.of(
                                outcome(both.getFirst().id(), "DROPPED", "不再举办"),
                                outcome(both.getLast().id(), "CARRIED_OVER", "等结果")))
                .statusCode(200);

        progress("bureau", plan)
                .body("total", equalTo(2))
                .body("counts.OVERDUE", equalTo(0))
                .body("counts.DROPPED", equalTo(1))
                .body("counts.CARRIED_OVER", equalTo(1))
                .body("tasks[0].items.state", contains("DROPPED", "CARRIED_OVER"))
                .body("tasks[0].items.daysLate", contains(0, 0))
                .body("tasks[0].items[1].targets[0].state", equalTo("CARRIED_OVER"))
                .body("tasks[0].items.turn.flatten()", hasSize(0));
    }

    @Test
    void aNextYearInSignOffIsNamed() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(scene, county, content);
        List<Item> both = items(content);
        List<Map<String, Object>> outcomes = List.of(
                outcome(both.getFirst().id(), "DROPPED", "不再举办"),
                outcome(both.getLast().id(), "CARRIED_OVER", "等结果"));
        int year = progress("bureau", plan).extract().path("year");
        Draft next = scene.draft(county, Contents.small(county.south()), year + 1);
        Api.as("bureau")
                .header("If-Match", next.tag())
                .post("/plans/{id}/publication", next.plan())
                .then()
                .statusCode(200);

        close(plan, outcomes)
                .statusCode(409)
                .body("code", equalTo("next-year-in-sign-off"))
                .body("detail", containsString(String.valueOf(year + 1)));
    }

    @Test
    void aVersionThatWasGivenUpIsNotListed() {
        UUID plan = published(scene, county, Contents.small(county.north()));
        String tag = Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", Api.as("bureau").get("/plans/{id}", plan).header("ETag"))
                .body(Map.of("reason", "再议"))
                .post("/plans/{id}/amendments", plan)
                .header("ETag");
        Api.as("bureau").get("/plans/{id}/versions", plan).then().body("number", contains(2, 1));
        Api.as("bureau")
                .header("If-Match", tag)
                .post("/plans/{id}/draft/discarding", plan)
                .then()
                .statusCode(200);

        Api.as("bureau")
                .get("/plans/{id}/versions", plan)
                .then()
                .statusCode(200)
                .body("number", contains(1));
    }

    @Test
    void anItemThatALaterVersionLeavesOutKeepsItsReportsAndTakesNoMore() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(scene, county, content);
        Item first = items(content).getFirst();
        String tag = Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", Api.as("bureau").get("/plans/{id}", plan).header("ETag"))
                .body(Map.of("reason", "不再举办"))
                .post("/plans/{id}/amendments", plan)
                .header("ETag");
        String removed = Api.as("bureau")
                .header("If-Match", tag)
                .delete("/plans/{id}/draft/nodes/{node}", plan, first.id())
                .header("ETag");
        report("chengxiang", first.id(), "先报一次").statusCode(201);
        scene.publish(plan, removed);

        progress("bureau", plan).body("total", equalTo(1));
        report("chengxiang", first.id(), "再报").statusCode(409).body("code", equalTo("item-not-open"));
        Api.as("bureau")
                .get("/task-items/{id}", first.id())
                .then()
                .statusCode(200)
                .body("reports", hasSize(1));
    }

    private static ValidatableResponse close(UUID plan, List<Map<String, Object>> items) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", Api.as("bureau").get("/plans/{id}", plan).header("ETag"))
                .body(Map.of("items", items))
                .post("/plans/{id}/closing", plan)
                .then();
    }

    private static Map<String, Object> outcome(UUID item, String outcome, String reason) {
        Map<String, Object> entry = new HashMap<>(Map.of("taskItemId", item, "outcome", outcome));
        entry.put("reason", reason);
        return entry;
    }
}
