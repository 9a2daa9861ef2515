package org.xuecang.review.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.review.ReviewScene;
import org.xuecang.testing.Accounts;
import org.xuecang.testing.Api;
import org.xuecang.testing.Await;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Inbox;
import org.xuecang.testing.Scene;
import org.xuecang.testing.StoredRounds;

@HttpTest
class InvitationHttpTest {

    @Inject
    Scene scene;

    @Inject
    StoredRounds stored;

    private ReviewScene reviews;

    /** Only who accepted is given cases. */
    @BeforeEach
    void aRoundThatInvites() {
        reviews = ReviewScene.in(scene);
        Jdbi.create(Accounts::owner)
                .useHandle(sql -> sql.execute(
                        "update round_stage set settings = settings || jsonb_build_object('invitation', 'true')"
                                + " where round_id = ? and kind = 'expert-review'",
                        reviews.round));
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void tellsEachAndGivesCasesToWhoAcceptedAlone() {
        UUID application = reviews.submitted("applicant");
        assign(application, "expert1").then().statusCode(422).body("errors.code", contains("not-accepted"));
        String id = invited("expert1", "expert2").path("invitationIds[0]");
        Inbox.toldOf("expert1", id, List.of("expert-invited"));
        assign(application, "expert1").then().statusCode(422);
        own("expert1").then().body("items[0].state", equalTo("INVITED")).body("items[0].capacity", nullValue());
        answer("expert1", id, "acceptance", Map.of("capacity", 2))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("capacity", equalTo(2));
        assign(application, "expert1").then().statusCode(200);
        assign(application, "expert2").then().statusCode(422);
        list().then().body("items.state", containsInAnyOrder("ACCEPTED", "INVITED"));
    }

    @Test
    void takesBackWhatWhoDeclinesHasAndNamesTheCasesThatLackSomebody() {
        UUID application = reviews.submitted("applicant");
        UUID other = reviews.submitted("shaxi");
        String id = invited("expert1").path("invitationIds[0]");
        answer("expert1", id, "acceptance", Map.of()).then().statusCode(200);
        UUID review = reviews.published(application, "expert1");
        UUID done = reviews.published(other, "expert1");
        stored.execute("update review set state = 'SUBMITTED', submitted_at = now() where id = ?", done);
        answer("expert1", id, "decline", Map.of("reason", "届时在外出差。"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        Api.as("bureau").get("/reviews/" + review).then().body("state", equalTo("TAKEN_BACK"));
        Api.as("bureau").get("/reviews/" + done).then().body("state", equalTo("SUBMITTED"));
        Inbox.toldOf("bureau", reviews.round.toString(), List.of("invitation-declined"));
        list().then()
                .body("items[0].reason", equalTo("届时在外出差。"))
                .body("items[0].lacking.applicationId", contains(application.toString()));
        answer("expert1", id, "acceptance", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation-answered"));
        // they can be asked anew
        assertThat(invited("expert1").statusCode()).isEqualTo(200);
    }

    /** The plan keeps what stands, gives whoever accepted no more than they said, and lets the others be. */
    @Test
    void isFollowedByThePlan() {
        for (String by : List.of("applicant", "chengxiang", "shaxi")) {
            reviews.submitted(by);
        }
        List<String> ids = invited("expert1", "expert2", "expert3").path("invitationIds");
        answer("expert1", ids.get(0), "acceptance", Map.of("capacity", 1))
                .then()
                .statusCode(200);
        answer("expert2", ids.get(1), "acceptance", Map.of()).then().statusCode(200);
        String plans = "/rounds/" + reviews.round + "/assignment-plans";
        Map<String, Object> wanted =
                Map.of("expertsEach", 2, "fieldNeeded", false, "avoidDistrict", false, "unavailable", List.of());
        Response made =
                Api.as("bureau").contentType(ContentType.JSON).body(wanted).post(plans);
        made.then().statusCode(201);
        String plan = plans + "/" + made.path("id");
        Await.until(() -> "DRAFT".equals(Api.as("bureau").get(plan).path("state")));
        Api.as("bureau")
                .get(plan + "/experts")
                .then()
                .body(planned("expert1"), equalTo(1))
                .body(planned("expert2"), equalTo(3))
                .body(planned("expert3"), equalTo(0))
                .body(planned("expert4"), equalTo(0));
    }

    private static String planned(String expert) {
        return "items.find { it.name == '%s' }.planned".formatted(Accounts.name(expert));
    }

    @Test
    void isWithdrawnAndThenGone() {
        String id = invited("expert1").path("invitationIds[0]");
        Response withdrawn = Api.as("bureau")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "已另请专家。"))
                .post(path() + "/" + id + "/withdrawal");
        withdrawn.then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        own("expert1").then().body("items.id.findAll { it == '%s' }".formatted(id), empty());
        answer("expert1", id, "acceptance", Map.of()).then().statusCode(412);
    }

    @Test
    void isAcceptedInTimeAndByWhoIsAskedAlone() {
        String id = invited("expert1").path("invitationIds[0]");
        answer("expert2", id, "acceptance", Map.of()).then().statusCode(404);
        answer("expert1", id, "decline", Map.of("reason", " ")).then().statusCode(422);
        stored.execute("update expert_invitation set answer_by = current_date - 3 where id = ?", UUID.fromString(id));
        answer("expert1", id, "acceptance", Map.of()).then().statusCode(409).body("code", equalTo("invitation-over"));
        answer("expert1", id, "decline", Map.of("reason", "没空。")).then().statusCode(200);
    }

    @Test
    void namesWhoCannotBeAsked() {
        invited("expert1").then().statusCode(200);
        invited("expert1", "applicant", "expert2", "expert2")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expertIds/0", "/expertIds/1", "/expertIds/3"))
                .body("errors.code", contains("already-invited", "not-an-expert", "twice"));
        Map<String, Object> late = Map.of("expertIds", List.of(scene.account("expert3")), "answerBy", "2020-01-01");
        Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(late)
                .post(path())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answerBy"));
    }

    private Response invited(String... experts) {
        List<UUID> ids = Arrays.stream(experts).map(scene::account).toList();
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("expertIds", ids))
                .post(path());
    }

    private static Response answer(String expert, String id, String how, Map<String, Object> body) {
        List<Map<String, Object>> mine = own(expert).path("items");
        Object version = mine.stream()
                .filter(each -> id.equals(each.get("id")))
                .map(each -> each.get("version"))
                .findFirst()
                .orElse(0);
        return Api.as(expert)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(new HashMap<>(body))
                .post("/me/expert-invitations/" + id + "/" + how);
    }

    private static Response own(String expert) {
        return Api.as(expert).get("/me/expert-invitations");
    }

    private Response list() {
        return Api.as("bureau").get(path());
    }

    private Response assign(UUID application, String expert) {
        Map<String, UUID> pair = Map.of("applicationId", application, "reviewerId", scene.account(expert));
        return Api.as("bureau")
                .contentType(ContentType.JSON)
                .body(Map.of("assignments", List.of(pair)))
                .post("/rounds/" + reviews.round + "/review-assignments");
    }

    private String path() {
        return "/rounds/" + reviews.round + "/expert-invitations";
    }
}
