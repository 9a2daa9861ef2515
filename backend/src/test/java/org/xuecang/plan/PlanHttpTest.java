package org.xuecang.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.plan.PlanScene.County;
import org.xuecang.plan.PlanScene.Draft;
import org.xuecang.plan.content.Contents;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class PlanHttpTest {

    @Inject
    PlanScene scene;

    @Inject
    Scene elsewhere;

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
    void aDraftIsEditedNodeByNodeAndEveryWriteRaisesTheVersion() {
        PlanContent content = Contents.small(county.north());
        Draft draft = scene.draft(county, content);
        UUID item = content.keyTasks().getFirst().items().getFirst().id();

        String tag = patch(draft.plan(), item, draft.tag(), "{\"text\":\"办两次开放日\"}")
                .statusCode(200)
                .body("content.keyTasks[0].items[0].text", equalTo("办两次开放日"))
                .extract()
                .header("ETag");
        patch(draft.plan(), item, draft.tag(), "{\"text\":\"慢了一步\"}")
                .statusCode(412)
                .body("current", equalTo(tag));
        patch(draft.plan(), item, null, "{\"text\":\"没有版本\"}").statusCode(428);
        patch(draft.plan(), UUID.randomUUID(), tag, "{}").statusCode(404);
        patch(draft.plan(), item, tag, "{\"due\":\"someday\",\"text\":\"\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/keyTasks/0/items/0/due"));
        patch(draft.plan(), item, tag, "{\"text\":\"" + "长".repeat(20_001) + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/keyTasks/0/items/0/text"));
        patch(draft.plan(), item, tag, "{\"text\":\"<script>alert(1)</script>\"}")
                .statusCode(200)
                .body("content.keyTasks[0].items[0].text", equalTo("<script>alert(1)</script>"));
    }

    @Test
    void aDraftMayLackMuchButNotContradictItself() {
        PlanContent content = Contents.small(county.north());
        Draft draft = scene.draft(county, content);
        UUID five = content.keyTasks()
                .getFirst()
                .items()
                .getLast()
                .targets()
                .getFirst()
                .id();

        patch(draft.plan(), five, draft.tag(), "{\"operator\":\"BETWEEN\",\"value\":5,\"upperValue\":3}")
                .statusCode(422)
                .body("errors.code", contains("target-range-reversed"))
                .body("errors.pointer", contains("/keyTasks/0/items/1/targets/0/upperValue"));
        patch(draft.plan(), five, draft.tag(), "{\"measure\":{\"code\":\"no-such\",\"parameters\":{}}}")
                .statusCode(422)
                .body("errors.code", contains("measure-unknown"))
                .body("errors.pointer", contains("/keyTasks/0/items/1/targets/0/measure"));
        patch(draft.plan(), five, draft.tag(), "{\"operator\":\"BETWEEN\",\"value\":null}")
                .statusCode(200)
                .body("content.keyTasks[0].items[1].targets[0].value", nullValue());
    }

    @Test
    void theHeadIsPatchedAndAPeriodCannotEndBeforeItStarts() {
        Draft draft = scene.draft(county, Contents.small(county.north()));

        head(draft, "{\"title\":\"新标题\",\"periodEnd\":\"%d-11-30\"}".formatted(draft.year()))
                .statusCode(200)
                .body("content.title", equalTo("新标题"))
                .body("periodEnd", equalTo(draft.year() + "-11-30"));
        String tag = Api.as("bureau").get("/plans/{id}/draft", draft.plan()).header("ETag");
        head(
                        new Draft(draft.plan(), tag, draft.year()),
                        "{\"periodEnd\":\"2001-01-01\",\"title\":\"" + "长".repeat(301) + "\"}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/periodEnd", "/title"));
    }

    @Test
    void everythingThatStopsPublicationIsListedAndRefusesIt() {
        PlanContent unbound = Contents.small(null);
        Draft draft = scene.draft(county, unbound);

        Api.as("bureau")
                .header("Accept-Language", "en")
                .get("/plans/{id}/draft/faults", draft.plan())
                .then()
                .statusCode(200)
                .body("code", contains("responsible-unbound"))
                .body("message[0]", containsString("not bound"));
        Api.as("bureau")
                .header("If-Match", draft.tag())
                .post("/plans/{id}/publication", draft.plan())
                .then()
                .statusCode(422)
                .body("code", equalTo("not-publishable"))
                .body("errors.code", contains("responsible-unbound"));
    }

    @Test
    void namesAreSuggestedFromTheOrganisationsOfTheCounty() {
        Draft draft = scene.draft(county, Contents.small(null));

        Api.as("bureau")
                .post("/plans/{id}/draft/binding-suggestions", draft.plan())
                .then()
                .statusCode(200)
                .body("name", contains("中心"))
                .body("[0].outcome", equalTo("NONE"))
                .body("[0].responsibilityIds", hasSize(1));
    }

    @Test
    void aVersionIsPublishedOnApprovalAndFrozen() {
        Draft draft = scene.draft(county, Contents.small(county.north()));
        Api.as("chengxiang").get("/plans/{id}", draft.plan()).then().statusCode(404);

        scene.publish(draft.plan(), draft.tag());

        Api.as("chengxiang")
                .get("/plans/{id}", draft.plan())
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("shown.number", equalTo(1))
                .body("shown.publishedAt", notNullValue());
        Api.as("chengxiang").get("/plans/{id}/draft", draft.plan()).then().statusCode(403);
        assertThatThrownBy(() -> Jdbi.create(Accounts::owner)
                        .useHandle(sql -> sql.execute(
                                "update plan_version set reason = 'other' where plan_id = ?", draft.plan())))
                .hasMessageContaining("is published");
    }

    @Test
    void aDraftInSignOffCannotBeEditedUntilItComesBack() {
        PlanContent content = Contents.small(county.north());
        UUID item = content.keyTasks().getFirst().items().getFirst().id();
        Draft draft = scene.draft(county, content);
        var sent = Api.as("bureau").header("If-Match", draft.tag()).post("/plans/{id}/publication", draft.plan());
        String tag = sent.header("ETag");
        String signOff = sent.path("shown.signOffId");

        patch(draft.plan(), item, tag, "{\"text\":\"改\"}").statusCode(409).body("code", equalTo("draft-in-sign-off"));
        Api.as("bureau")
                .get("/sign-offs/{id}", signOff)
                .then()
                .body("subjectPlace.parentId", equalTo(draft.plan().toString()))
                .body("subjectPlace.number", equalTo(1));
        String signOffTag = Api.as("bureau").get("/sign-offs/{id}", signOff).header("ETag");
        Api.as("bureau")
                .header("If-Match", signOffTag)
                .post("/sign-offs/{id}/withdrawal", signOff)
                .then()
                .statusCode(200);
        String fresh = Api.as("bureau").get("/plans/{id}/draft", draft.plan()).header("ETag");
        patch(draft.plan(), item, fresh, "{\"text\":\"改\"}").statusCode(200);
    }

    @Test
    void anAmendmentMakesTheNextVersionWithAReadableDifference() {
        PlanContent content = Contents.small(county.north());
        UUID item = content.keyTasks().getFirst().items().getFirst().id();
        Draft draft = scene.draft(county, content);
        scene.publish(draft.plan(), draft.tag());
        String published = Api.as("bureau").get("/plans/{id}", draft.plan()).header("ETag");

        amend(draft.plan(), published, "").statusCode(422);
        String tag = amend(draft.plan(), published, "学习周改期")
                .statusCode(200)
                .extract()
                .header("ETag");
        amend(draft.plan(), tag, "再来一次").statusCode(409).body("code", equalTo("draft-exists"));
        String patched = patch(draft.plan(), item, tag, "{\"due\":\"%d-12-01\"}".formatted(draft.year()))
                .statusCode(200)
                .extract()
                .header("ETag");
        scene.publish(draft.plan(), patched);

        Api.as("chengxiang")
                .get("/plans/{id}/versions/2/changes", draft.plan())
                .then()
                .statusCode(200)
                .body("nodeId", contains(item.toString()))
                .body("[0].fields[0].after", equalTo(draft.year() + "-12-01"));
        Api.as("chengxiang")
                .get("/plans/{id}/versions", draft.plan())
                .then()
                .body("number", contains(2, 1))
                .body("[0].reason", equalTo("学习周改期"));
        Api.as("chengxiang")
                .get("/plans/{id}?version=1", draft.plan())
                .then()
                .body("content.keyTasks[0].items[0].due", equalTo(null));
    }

    @Test
    void anOrganisationHasOneOpenPlanAYear() {
        Draft draft = scene.draft(county, Contents.small(county.north()));

        create(draft.year()).statusCode(409).body("code", equalTo("plan-exists"));
        Api.as("bureau")
                .header("If-Match", draft.tag())
                .post("/plans/{id}/draft/discarding", draft.plan())
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
        create(draft.year()).statusCode(201);
    }

    @Test
    void aFieldThatNobodyKnowsIsNamed() {
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("organisationId", county.id(), "yaer", 2031))
                .post("/plans")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/yaer"));
    }

    @Test
    void plansOfOthersAreNotThere() {
        PlanContent content = Contents.small(county.north());
        UUID foreign = scene.insertPlan(elsewhere.county(), true, content);

        Api.as("bureau").get("/plans/{id}", foreign).then().statusCode(404);
        Api.as("bureau").get("/plans/{id}/progress", foreign).then().statusCode(404);
        Api.as("bureau").get("/plans").then().statusCode(200).body("items.id", not(hasItem(foreign.toString())));
    }

    private ValidatableResponse create(int year) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("organisationId", county.id(), "year", year))
                .post("/plans")
                .then();
    }

    private static ValidatableResponse amend(UUID plan, String tag, String reason) {
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("reason", reason))
                .post("/plans/{id}/amendments", plan)
                .then();
    }

    private static ValidatableResponse head(Draft draft, String patch) {
        return merge(draft.tag(), patch)
                .patch("/plans/{id}/draft", draft.plan())
                .then();
    }

    private static ValidatableResponse patch(UUID plan, UUID node, String tag, String patch) {
        return merge(tag, patch)
                .patch("/plans/{id}/draft/nodes/{node}", plan, node)
                .then();
    }

    private static RequestSpecification merge(String tag, String patch) {
        RequestSpecification call = Api.as("bureau")
                .contentType("application/merge-patch+json")
                .body(patch.getBytes(StandardCharsets.UTF_8));
        return tag == null ? call : call.header("If-Match", tag);
    }
}
