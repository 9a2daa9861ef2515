package org.xuecang.plan.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.xuecang.plan.progress.ProgressCalls.items;
import static org.xuecang.plan.progress.ProgressCalls.progress;
import static org.xuecang.plan.progress.ProgressCalls.published;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
import org.xuecang.plan.content.PlanContent.KeyTask;
import org.xuecang.plan.content.Share;
import org.xuecang.plan.content.Target;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** Figures, reported by hand and measured. */
@HttpTest
class FigureHttpTest {

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
    void figuresAddUpAndOpenToTheirRows() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(scene, county, content);
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
    void ofOneEachNobodyCountsBeyondTheirOwnGoal() {
        Target one = new Target(
                null,
                "服务点",
                Operator.AT_LEAST,
                BigDecimal.TWO,
                null,
                "个",
                null,
                false,
                false,
                null,
                null,
                null,
                Share.EACH,
                "各2个",
                null);
        KeyTask task = Contents.ofGroup(county.group()).keyTasks().getFirst();
        PlanContent content = Contents.content(new KeyTask(
                null, 1, task.heading(), task.responsibility(), List.of(Contents.item("建点", List.of(one)))));
        UUID plan = published(scene, county, content);
        UUID item = items(content).getFirst().id();

        figure("chengxiang", item, one.id(), 7).statusCode(201);
        figure("shaxi", item, one.id(), 1).statusCode(201);

        progress("bureau", plan)
                .body("tasks[0].items[0].targets[0].value", equalTo(3))
                .body("tasks[0].items[0].targets[0].goal", equalTo(4))
                .body("tasks[0].items[0].targets[0].percent", equalTo(75))
                .body("tasks[0].items[0].targets[0].trend[-1].value", equalTo(3))
                .body("tasks[0].items[0].targets[0].units.value", contains(7, 1))
                .body("tasks[0].items[0].targets[0].units.done", contains(true, false))
                .body("tasks[0].items[0].unitsDone", equalTo(1));
    }

    @Test
    void aFigureIsOfADayOfThePlansPeriod() {
        PlanContent content = Contents.small(county.north());
        published(scene, county, content);
        Item item = items(content).getLast();

        Api.as("chengxiang")
                .contentType(ContentType.JSON)
                .body(Map.of("line", "早就有", "value", 3, "asOf", "2019-01-01"))
                .post(
                        "/task-items/{id}/targets/{target}/reports",
                        item.id(),
                        item.targets().getFirst().id())
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-the-period"))
                .body("errors.pointer", contains("/asOf"));
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
        UUID plan = published(scene, county, content);
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
        UUID plan = published(scene, county, content);

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

    private static ValidatableResponse figure(String who, UUID item, UUID target, int value) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("line", "已上线", "value", value))
                .post("/task-items/{id}/targets/{target}/reports", item, target)
                .then();
    }
}
