package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuecang.plan.progress.ProgressCalls.items;
import static org.xuecang.plan.progress.ProgressCalls.progress;
import static org.xuecang.plan.progress.ProgressCalls.published;
import static org.xuecang.plan.progress.ProgressCalls.report;
import static org.xuecang.testing.Inbox.kinds;
import static org.xuecang.testing.Inbox.toldOf;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.xuecang.plan.content.Responsibility;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Responsibility.Responsible;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.testing.Api;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;

/** What units are told of the plan they live by. */
@HttpTest
class PlanNoticesHttpTest {

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
    void unitsAreToldOfAPlanAndOfItsAmendment() {
        UUID plan = published(scene, county, Contents.small(county.north()));
        toldOf("chengxiang", plan.toString(), List.of("plan-published"));
        assertThat(Api.as("chengxiang")
                        .get("/notifications")
                        .<String>path("items.find { it.subjectId == '" + plan + "' }.path"))
                .isEqualTo("/plans/" + plan);

        scene.publish(plan, amend(plan));
        toldOf("chengxiang", plan.toString(), List.of("plan-amended", "plan-published"));
        toldOf("shaxi", plan.toString(), List.of());
    }

    @Test
    void theChatTextSaysWhenTheUnitsFirstTaskIsDue() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        PlanContent content = Contents.content(
                task("举办开放日", today, county.north()),
                task("建设课程", null, county.north()),
                task("编写教材", null, county.south()));
        UUID plan = published(scene, county, content);
        String end = progress("bureau", plan).extract().path("periodEnd");

        assertThat(told("chengxiang", plan, "plan-published")).containsEntry("dueOn", today.toString());
        assertThat(told("shaxi", plan, "plan-published")).containsEntry("dueOn", end);
        assertThat(told("shaxi", plan, "plan-published").get("chatText").toString())
                .contains("年度要点", "截止日期：" + end, "/plans/" + plan);

        report("chengxiang", items(content).getFirst().id(), "办了").statusCode(201);
        scene.publish(plan, amend(plan));
        assertThat(told("chengxiang", plan, "plan-amended")).containsEntry("dueOn", end);
    }

    private static KeyTask task(String text, LocalDate due, UUID unit) {
        Responsibility single =
                new Responsibility(null, Mode.SINGLE, List.of(new Responsible("中心", Part.RESPONSIBLE, unit, null)));
        Item item = new Item(null, 1, text, due, null, null, List.of(), List.of(), null);
        return new KeyTask(null, 1, text, single, List.of(item));
    }

    @Test
    void aUnitIsToldOfAReturnUntilItHasCorrected() {
        PlanContent content = Contents.small(county.north());
        UUID plan = published(scene, county, content);
        UUID item = items(content).getFirst().id();
        String report =
                report("chengxiang", item, "办了").statusCode(201).extract().path("id");
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "请写人数"))
                .post("/task-items/{id}/progress-reports/{report}/return", item, report)
                .then()
                .statusCode(204);

        toldOf("chengxiang", report, List.of("progress-returned"));
        Map<String, Object> told =
                Api.as("chengxiang").get("/notifications").path("items.find { it.subjectId == '" + report + "' }");
        assertThat(told)
                .containsEntry("path", "/tasks/" + item)
                .containsEntry("dueOn", progress("bureau", plan).extract().path("periodEnd"));
        assertThat(told.get("chatText").toString()).contains("举办开放日", "截止日期", "/tasks/" + item);

        Api.as("chengxiang")
                .contentType(ContentType.JSON)
                .body(Map.of("line", "办了，共 120 人"))
                .post("/task-items/{id}/progress-reports/{report}/correction", item, report)
                .then()
                .statusCode(201);
        Eventually.is(() -> kinds("chengxiang", report, true), left -> assertThat(left)
                .isEmpty());
    }

    private static String amend(UUID plan) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", Api.as("bureau").get("/plans/{id}", plan).header("ETag"))
                .body(Map.of("reason", "调整"))
                .post("/plans/{id}/amendments", plan)
                .header("ETag");
    }

    private static Map<String, Object> told(String who, UUID plan, String kind) {
        Eventually.is(() -> kinds(who, plan.toString(), false), kinds -> assertThat(kinds)
                .contains(kind));
        return Api.as(who)
                .get("/notifications")
                .path("items.find { it.subjectId == '" + plan + "' && it.kind == '" + kind + "' }");
    }
}
