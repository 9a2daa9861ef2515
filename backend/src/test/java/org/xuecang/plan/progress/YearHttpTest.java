package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xuecang.plan.progress.ProgressCalls.items;
import static org.xuecang.plan.progress.ProgressCalls.progress;
import static org.xuecang.plan.progress.ProgressCalls.published;
import static org.xuecang.plan.progress.ProgressCalls.report;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.SqlCount;

/** The year of a plan, as each may see it. */
@HttpTest
class YearHttpTest {

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
    void ofAGroupACentreSeesItselfAndTheTotalOnly() {
        PlanContent content = Contents.ofGroup(county.group());
        UUID plan = published(scene, county, content);
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
    void anItemWithoutADueDayIsDueAtThePeriodsEndInItsUnitsList() {
        UUID plan = published(scene, county, Contents.small(county.north()));
        String end = progress("bureau", plan).extract().path("periodEnd");

        Api.as("chengxiang")
                .get("/task-items?plan={plan}&dueFrom={end}&dueUntil={end}", plan, end, end)
                .then()
                .statusCode(200)
                .body("items.due", contains(end, end));
    }

    @Test
    void whatUnitsOweIsSortedByItsText() {
        UUID plan = published(scene, county, Contents.small(county.north()));

        for (String sort : List.of("text", "-text")) {
            List<String> texts = Api.as("chengxiang")
                    .get("/task-items?plan={plan}&sort={sort}", plan, sort)
                    .path("items.text");
            assertThat(sort.equals("text") ? texts : texts.reversed()).containsExactly("建设课程", "举办开放日");
        }
    }

    @Test
    void theYearTakesAsManyStatementsForManyItemsAsForFew() throws Exception {
        PlanContent few = Contents.small(county.north());
        UUID small = published(scene, county, few);
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
        UUID large = published(scene, county, Contents.content(new KeyTask(null, 1, task.heading(), unit, many)));
        progress("bureau", large);
        int forMany = SqlCount.during(() -> progress("bureau", large));

        assertThat(forMany).isEqualTo(forFew);
    }
}
