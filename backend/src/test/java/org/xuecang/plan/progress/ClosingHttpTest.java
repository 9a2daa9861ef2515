package org.xuecang.plan.progress;

import static org.hamcrest.Matchers.contains;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
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
