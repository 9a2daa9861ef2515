package org.xuecang.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuecang.plan.progress.ProgressCalls.items;
import static org.xuecang.plan.progress.ProgressCalls.report;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.PlanScene.Draft;
import org.xuecang.plan.content.Contents;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Waits;

/** Whom a notice, a draft and a report tell that it is their turn. */
@HttpTest
class PlanWaitingHttpTest {

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
    void aDraftWaitsForItsOfficersUntilItIsSent() {
        PlanContent content = Contents.small(county.north());
        Draft draft = scene.draft(county, content);
        assertThat(Waits.of("bureau", "plan-draft", draft.plan())).isEqualTo(1);
        assertThat(Waits.of("leader", "plan-draft", draft.plan())).isZero();
        scene.publish(draft.plan(), draft.tag());
        assertThat(Waits.of("bureau", "plan-draft", draft.plan())).isZero();
    }

    @Test
    void aNoticeThatWasReadWaitsToBeCorrected() {
        int before = Waits.of("university", "plan-import", null);
        Api.as("bureau")
                .queryParam("organisation", county.id())
                .multiPart("file", "notice.txt", "关于印发要点的通知\n一、办好学习周。".getBytes(StandardCharsets.UTF_8))
                .post("/plan-imports")
                .then()
                .statusCode(201);
        assertThat(Waits.of("university", "plan-import", null)).isEqualTo(before + 1);
        assertThat(Waits.of("chengxiang", "plan-import", null)).isZero();
    }

    @Test
    void aReportWaitsToBeLookedAt() {
        PlanContent content = Contents.shared(county.north(), county.south());
        Draft draft = scene.draft(county, content);
        scene.publish(draft.plan(), draft.tag());
        assertThat(Waits.of("bureau", "progress-report", draft.plan())).isZero();
        report("chengxiang", items(content).getFirst().id(), "三门已上线").statusCode(201);
        int listed = Api.as("bureau")
                .get("/task-items?state=REPORTED&plan=" + draft.plan())
                .path("total");
        assertThat(listed).isPositive();
        assertThat(Waits.of("bureau", "progress-report", draft.plan())).isEqualTo(listed);
        assertThat(Waits.of("leader", "progress-report", draft.plan())).isZero();
        assertThat(Waits.of("chengxiang", "progress-report", draft.plan())).isZero();
    }
}
