package org.xuecang.plan.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.organisation.event.ResolutionPassed;
import org.xuecang.plan.PlanScene;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.PlanScene.Draft;
import org.xuecang.plan.content.Contents;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class ResolutionHttpTest {

    @Inject
    PlanScene scene;

    @Inject
    Jdbi jdbi;

    @Inject
    AsSystem system;

    @Inject
    Event<ResolutionPassed> passed;

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
    void whatACommitteeResolvesBecomesAnItemOfTheYear() {
        Draft draft = scene.draft(county, Contents.small(county.north()));
        scene.publish(draft.plan(), draft.tag());

        resolve("每季度通报一次进展");

        Api.as("bureau")
                .get("/plans/{id}/progress", draft.plan())
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("tasks.heading", hasItem("全体会议"))
                .body("tasks[1].items[0].text", equalTo("每季度通报一次进展"));
        String item = Api.as("chengxiang")
                .queryParam("plan", draft.plan())
                .queryParam("state", "OWED")
                .get("/task-items")
                .path("items.find { it.text == '每季度通报一次进展' }.taskItemId");
        Api.as("chengxiang")
                .contentType(ContentType.JSON)
                .body(Map.of("line", "一季度已通报"))
                .post("/task-items/{id}/progress-reports", item)
                .then()
                .statusCode(201);
    }

    @Test
    void whatBecameOfAResolutionIsToldToItsCommittee() {
        String committee =
                post("/committees", null, Map.of("organisationId", county.id())).path("id");
        String meetings = "/committees/" + committee + "/meetings";
        String meeting = post(meetings, null, Map.of("heldOn", "2024-03-01", "subject", "全体会议"))
                .path("id");

        String item = post(meetings + "/" + meeting + "/resolutions", "\"0\"", Map.of("text", "每季度通报一次进展"))
                .then()
                .statusCode(200)
                .extract()
                .path("resolutions[0].taskItemId");

        Api.as("bureau").get("/task-items/{id}", item).then().body("progress.text", equalTo("每季度通报一次进展"));
        Api.as("bureau").get(meetings + "/" + meeting).then().body("resolutions[0].taskItemId", equalTo(item));
    }

    private static Response post(String path, String tag, Map<String, ?> body) {
        var call = Api.as("bureau").contentType(ContentType.JSON).body(body);
        return (tag == null ? call : call.header("If-Match", tag)).post(path);
    }

    /** The centre in the north is the committee: it has no office, so it carries the resolution out itself. */
    private void resolve(String text) {
        UUID committee = Ids.next();
        UUID meeting = Ids.next();
        UUID resolution = Ids.next();
        system.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            jdbi.useHandle(sql -> {
                sql.execute(
                        "insert into committee (id, organisation_id, purpose, version) values (?, ?, '', 0)",
                        committee,
                        county.north());
                sql.execute("""
                        insert into committee_meeting (id, committee_id, held_on, subject, version)
                        values (?, ?, current_date, '全体会议', 0)
                        """, meeting, committee);
                sql.execute(
                        "insert into committee_resolution (id, meeting_id, ordinal, text) values (?, ?, 1, ?)",
                        resolution,
                        meeting,
                        text);
            });
            passed.fire(new ResolutionPassed(resolution, meeting, committee, county.north()));
        }));
    }
}
