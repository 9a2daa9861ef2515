package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.PlanScene.Draft;
import org.xuecang.plan.content.Contents;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;
import org.xuecang.plan.content.Target;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.SqlCount;

@HttpTest
class ProgressHttpTest {

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
    void aUnitReportsAMilestoneOnceAndCorrectsItWhenReturned() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(content);
        UUID item = items(content).getFirst().id();

        String report =
                report("chengxiang", item, "开放日办了两场").statusCode(201).extract().path("id");
        report("chengxiang", item, "又报一次").statusCode(409).body("code", equalTo("already-reported"));
        progress("bureau", plan).body("counts.DONE", equalTo(1)).body("tasks[0].items[0].state", equalTo("DONE"));

        giveBack("chengxiang", item, report, "不行").statusCode(403);
        giveBack("bureau", item, report, "").statusCode(422);
        giveBack("bureau", item, report, "请写人数").statusCode(204);
        giveBack("bureau", item, report, "再退").statusCode(409).body("code", equalTo("already-returned"));
        Api.as("chengxiang")
                .get("/task-items?state=RETURNED&plan=" + plan)
                .then()
                .statusCode(200)
                .body("items.taskItemId", contains(item.toString()))
                .body("items[0].returnReason", equalTo("请写人数"));
        progress("bureau", plan).body("counts.DONE", equalTo(0));

        Api.as("chengxiang")
                .contentType(ContentType.JSON)
                .body(Map.of("line", "开放日两场，共 120 人"))
                .post("/task-items/{id}/progress-reports/{report}/correction", item, report)
                .then()
                .statusCode(201);
        Api.as("bureau")
                .get("/task-items/{id}", item)
                .then()
                .statusCode(200)
                .body("reports.attempt", contains(1, 2))
                .body("progress.state", equalTo("DONE"));
    }

    @Test
    void onlyAResponsibleUnitReportsAndOnlyForItself() {
        PlanContent content = Contents.small(county.north());
        published(content);
        UUID item = items(content).getFirst().id();

        report("shaxi", item, "不是我的").statusCode(403);
        report("leader", item, "领导不填报").statusCode(403);
        reportFor("shaxi", item, county.north()).statusCode(403);
        reportFor("shaxi", item, county.south()).statusCode(422).body("errors.code", contains("unit-not-responsible"));
        report("chengxiang", item, "长".repeat(201)).statusCode(422).body("errors.pointer", contains("/line"));
    }

    @Test
    void ofTwoClicksAtOnceOneCounts() throws Exception {
        PlanContent content = Contents.small(county.north());
        published(content);
        UUID item = items(content).getFirst().id();
        Callable<Integer> click =
                () -> report("chengxiang", item, "已办").extract().statusCode();

        List<Integer> answers = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var answer : hands.invokeAll(List.of(click, click))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void figuresAddUpAndOpenToTheirRows() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(content);
        Item item = items(content).getLast();
        UUID target = item.targets().getFirst().id();

        figure("chengxiang", item.id(), target, 3).statusCode(201);
        progress("bureau", plan)
                .body("tasks[0].items[1].targets[0].value", equalTo(3))
                .body("tasks[0].items[1].targets[0].percent", equalTo(60))
                .body("tasks[0].items[1].turn", hasSize(1));
        figure("chengxiang", item.id(), target, 5).statusCode(201);
        progress("bureau", plan).body("tasks[0].items[1].state", equalTo("DONE"));
        Api.as("bureau")
                .get("/plans/{plan}/progress/targets/{target}/rows", plan, target)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.kind", contains("target-report", "target-report"));
    }

    @Test
    void aMeasuredTargetCountsItselfAndIsNotReported() {
        Target centres = new Target(
                null,
                "社区教育中心",
                Operator.AT_LEAST,
                BigDecimal.valueOf(2),
                null,
                "个",
                null,
                false,
                false,
                null,
                null,
                new Target.MeasureBinding("organisations", Map.of("kind", "CENTRE")),
                null,
                "2个",
                null);
        PlanContent content = withTargets(List.of(centres));
        UUID plan = published(content);
        UUID item = items(content).getFirst().id();

        figure("chengxiang", item, centres.id(), 9).statusCode(409).body("code", equalTo("measured-target"));
        progress("bureau", plan)
                .body("tasks[0].items[0].targets[0].value", equalTo(2))
                .body("tasks[0].items[0].targets[0].measure", equalTo("organisations"))
                .body("tasks[0].items[0].state", equalTo("DONE"));
        Api.as("bureau")
                .get("/plans/{plan}/progress/targets/{target}/rows", plan, centres.id())
                .then()
                .body(
                        "items.id",
                        contains(county.north().toString(), county.south().toString()));
    }

    @Test
    void everyMeasureAnswersAndItsRowsAreAsManyAsItsValue() {
        PlanContent content = withTargets(List.of(measured("committee-meetings"), measured("task-items-completed")));
        UUID plan = published(content);

        progress("bureau", plan).body("tasks[0].items[0].targets.value", contains(0, 0));
        for (Target target : items(content).getFirst().targets()) {
            Api.as("bureau")
                    .get("/plans/{plan}/progress/targets/{target}/rows", plan, target.id())
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
        Api.as("bureau")
                .get("/measures")
                .then()
                .statusCode(200)
                .body("code", hasItems("committee-meetings", "organisations", "task-items-completed"));
    }

    @Test
    void ofAGroupACentreSeesItselfAndTheTotalOnly() {
        PlanContent content = Contents.ofGroup(county.group());
        UUID plan = published(content);
        UUID item = items(content).getFirst().id();
        report("chengxiang", item, "北边办好了").statusCode(201);

        progress("bureau", plan)
                .body(
                        "tasks[0].items[0].units.unitId",
                        contains(county.north().toString(), county.south().toString()))
                .body("tasks[0].items[0].turn.id", contains(county.south().toString()));
        progress("shaxi", plan)
                .body("ownOnly", equalTo(true))
                .body("tasks[0].items[0].units.unitId", contains(county.south().toString()))
                .body("tasks[0].items[0].unitsTotal", equalTo(2))
                .body("tasks[0].items[0].unitsDone", equalTo(1))
                .body("tasks[0].items[0].turn.id", contains(county.south().toString()));
        Api.as("shaxi")
                .get("/task-items?plan=" + plan)
                .then()
                .body("items.unitId", contains(county.south().toString()));
        Api.as("shaxi").get("/task-items/{id}", item).then().body("reports", hasSize(0));
    }

    @Test
    void theYearTakesAsManyStatementsForManyItemsAsForFew() throws Exception {
        PlanContent few = Contents.small(county.north());
        UUID small = published(few);
        progress("bureau", small);
        int forFew = SqlCount.during(() -> progress("bureau", small));
        scene.close();
        county = scene.county();
        List<Item> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(Contents.item("第 " + i + " 项", List.of(Contents.five())));
        }
        KeyTask task = few.keyTasks().getFirst();
        var unit = Contents.small(county.north()).keyTasks().getFirst().responsibility();
        UUID large = published(Contents.content(new KeyTask(null, 1, task.heading(), unit, many)));
        progress("bureau", large);
        int forMany = SqlCount.during(() -> progress("bureau", large));

        assertThat(forMany).isEqualTo(forFew);
    }

    @Test
    void closingAccountsForEachItemAndCarriesTheUnfinishedOver() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(content);
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
        UUID plan = published(content);
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

    private UUID published(PlanContent content) {
        Draft draft = scene.draft(county, content);
        scene.publish(draft.plan(), draft.tag());
        return draft.plan();
    }

    private PlanContent withTargets(List<Target> targets) {
        KeyTask task = Contents.small(county.north()).keyTasks().getFirst();
        return Contents.content(
                new KeyTask(null, 1, task.heading(), task.responsibility(), List.of(Contents.item("自动计量", targets))));
    }

    private static Target measured(String code) {
        return new Target(
                null,
                code,
                Operator.AT_LEAST,
                BigDecimal.TEN,
                null,
                "次",
                null,
                false,
                false,
                null,
                null,
                new Target.MeasureBinding(code, Map.of()),
                null,
                "10次",
                null);
    }

    private static List<Item> items(PlanContent content) {
        return content.keyTasks().getFirst().items();
    }

    private static ValidatableResponse progress(String who, UUID plan) {
        return Api.as(who).get("/plans/{id}/progress", plan).then().statusCode(200);
    }

    private static ValidatableResponse report(String who, UUID item, String line) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("line", line))
                .post("/task-items/{id}/progress-reports", item)
                .then();
    }

    private static ValidatableResponse reportFor(String who, UUID item, UUID unit) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("line", "替人填报", "unitId", unit))
                .post("/task-items/{id}/progress-reports", item)
                .then();
    }

    private static ValidatableResponse figure(String who, UUID item, UUID target, int value) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("line", "已上线", "value", value))
                .post("/task-items/{id}/targets/{target}/reports", item, target)
                .then();
    }

    private static ValidatableResponse giveBack(String who, UUID item, String report, String reason) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/task-items/{id}/progress-reports/{report}/return", item, report)
                .then();
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
