package org.xuecang.plan.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.content.Contents;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** A list names units as of the day of the request, whatever day the database has. */
@HttpTest
class UnitNamesHttpTest {

    @Inject
    PlanScene scene;

    @Inject
    SystemTime clock;

    private PlanScene.County county;

    @BeforeEach
    void begin() {
        county = scene.county();
    }

    @AfterEach
    void end() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void followsTheApplicationsClock() {
        PlanScene.Draft draft = scene.draft(county, Contents.small(county.north()));
        scene.publish(draft.plan(), draft.tag());
        UUID plan = draft.plan();
        String inTenDays =
                clock.now().atZone(RequestTime.ZONE).toLocalDate().plusDays(10).toString();
        String seen =
                Api.as("bureau").get("/organisations/{id}", county.north()).header("ETag");
        String former =
                Api.as("bureau").get("/organisations/{id}", county.north()).path("name");
        Api.as("bureau")
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "新名中心", "from", inTenDays))
                .post("/organisations/{id}/names", county.north())
                .then()
                .statusCode(200);

        nameIs(plan, former);
        clock.shift(Duration.ofDays(10));
        nameIs(plan, "新名中心");
    }

    private static void nameIs(UUID plan, String name) {
        Api.as("bureau")
                .get("/task-items?plan=" + plan)
                .then()
                .statusCode(200)
                .body("items.unitName", hasItem(name))
                .body("items.unitName", everyItem(equalTo(name)));
    }
}
