package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.xuecang.plan.progress.ProgressCalls.items;
import static org.xuecang.plan.progress.ProgressCalls.progress;
import static org.xuecang.plan.progress.ProgressCalls.published;
import static org.xuecang.plan.progress.ProgressCalls.report;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.content.Contents;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** Reports that an item is done. */
@HttpTest
class ReportHttpTest {

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
        UUID plan = published(scene, county, content);
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
    void whatOneUnitReportedForAllNoOtherOwes() {
        PlanContent content = Contents.shared(county.north(), county.south());
        UUID plan = published(scene, county, content);
        UUID item = items(content).getFirst().id();
        owes("shaxi", plan, item);

        String report =
                report("chengxiang", item, "三门已上线").statusCode(201).extract().path("id");

        owes("shaxi", plan);
        owes("bureau", plan);
        stateFor("shaxi", plan, item, "REPORTED");
        report("shaxi", item, "又报一次").statusCode(409).body("code", equalTo("already-reported"));

        giveBack("bureau", item, report, "请写课程名").statusCode(204);
        owes("shaxi", plan, item);
        stateFor("shaxi", plan, item, "OWED");
        stateFor("chengxiang", plan, item, "RETURNED");
        report("shaxi", item, "三门课程：茶艺、书法、太极").statusCode(201);
        stateFor("chengxiang", plan, item, "REPORTED");
    }

    private static void owes(String who, UUID plan, UUID... items) {
        Api.as(who)
                .get("/task-items?state=OWED&plan=" + plan)
                .then()
                .statusCode(200)
                .body("total", equalTo(items.length))
                .body(
                        "items.taskItemId",
                        equalTo(Stream.of(items).map(UUID::toString).toList()));
    }

    /** In the list and on the item's own page. */
    private static void stateFor(String who, UUID plan, UUID item, String state) {
        UUID unit = UUID.fromString(Api.as(who)
                .get("/task-items?state=" + state + "&plan=" + plan)
                .then()
                .statusCode(200)
                .body("items.taskItemId", contains(item.toString()))
                .body("items.returnReason", contains("RETURNED".equals(state) ? notNullValue() : nullValue()))
                .extract()
                .path("items[0].unitId"));
        Api.as(who)
                .get("/task-items/{id}", item)
                .then()
                .statusCode(200)
                .body("progress.units.find { it.unitId == '" + unit + "' }.state", equalTo(state));
    }

    @Test
    void onlyAResponsibleUnitReportsAndOnlyForItself() {
        PlanContent content = Contents.small(county.north());
        published(scene, county, content);
        UUID item = items(content).getFirst().id();

        report("shaxi", item, "不是我的").statusCode(403);
        report("leader", item, "领导不填报").statusCode(403);
        reportFor("shaxi", item, county.north()).statusCode(403);
        reportFor("shaxi", item, county.south()).statusCode(422).body("errors.code", contains("unit-not-responsible"));
        report("chengxiang", item, "长".repeat(201)).statusCode(422).body("errors.pointer", contains("/line"));
    }

    @Test
    void nothingIsDoneBeforeThePlansPeriod() {
        PlanContent content = Contents.small(county.north());
        published(scene, county, content);
        UUID item = items(content).getFirst().id();

        Api.as("chengxiang")
                .contentType(ContentType.JSON)
                .body(Map.of("line", "早就办了", "doneOn", "1999-01-01"))
                .post("/task-items/{id}/progress-reports", item)
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-the-period"))
                .body("errors.pointer", contains("/doneOn"));
    }

    @Test
    void ofTwoClicksAtOnceOneCounts() throws Exception {
        PlanContent content = Contents.small(county.north());
        published(scene, county, content);
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

    private static ValidatableResponse reportFor(String who, UUID item, UUID unit) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("line", "替人填报", "unitId", unit))
                .post("/task-items/{id}/progress-reports", item)
                .then();
    }

    private static ValidatableResponse giveBack(String who, UUID item, String report, String reason) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/task-items/{id}/progress-reports/{report}/return", item, report)
                .then();
    }
}
