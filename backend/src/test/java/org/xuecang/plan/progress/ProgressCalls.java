package org.xuecang.plan.progress;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.PlanScene.Draft;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.testing.Api;

/** The calls of a year under way. */
final class ProgressCalls {

    private ProgressCalls() {}

    static UUID published(PlanScene scene, County county, PlanContent content) {
        Draft draft = scene.draft(county, content);
        scene.publish(draft.plan(), draft.tag());
        return draft.plan();
    }

    static List<Item> items(PlanContent content) {
        return content.keyTasks().getFirst().items();
    }

    static ValidatableResponse progress(String who, UUID plan) {
        return Api.as(who).get("/plans/{id}/progress", plan).then().statusCode(200);
    }

    static ValidatableResponse report(String who, UUID item, String line) {
        return Api.as(who)
                .contentType(ContentType.JSON)
                .body(Map.of("line", line))
                .post("/task-items/{id}/progress-reports", item)
                .then();
    }
}
