package org.xuecang.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.review.DecidedRound;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;
import org.xuecang.testing.SheetRows;

/** Once an objection is upheld everything says one thing of the case, to everybody who sees it. */
@HttpTest
class OverturnedResultHttpTest {

    private static final int OUTCOME = 12;
    private static final int GRADE = 13;

    /** Longer than other events' reasons may be. */
    private static final String REPLY = "经核实，两门课程确未开设。" + "核实经过如下。".repeat(200);

    @Inject
    Scene scene;

    @Inject
    SystemTime clock;

    private ObjectionScene objections;
    private DecidedRound round;
    private String code;

    @BeforeEach
    void oneThatIsUpheld() {
        objections = ObjectionScene.in(scene);
        round = objections.notices.round;
        code = Api.as("bureau").get("/rounds/" + round.id + "/decision").path("versionCode");
        objections.object();
        uphold(REPLY).then().statusCode(200);
    }

    @AfterEach
    void setTheClockAndTakeRolesBack() {
        clock.shift(Duration.ZERO);
        scene.close();
    }

    @Test
    void itsResultIsThatItIsNotSelected() {
        for (String person : List.of("applicant", "chengxiang", "chengxiang-lead", "bureau", "leader", "auditor")) {
            Response told = Api.as(person).get("/applications/" + round.first + "/result");
            told.then()
                    .statusCode(200)
                    .body("outcome", equalTo("NOT_SELECTED"))
                    .body("grade", nullValue())
                    .body("state", equalTo("NOT_SELECTED"))
                    .body("overturned.at", notNullValue())
                    .body("overturned.reason", equalTo(REPLY))
                    .body("award", nullValue());
            assertThat(told.asString()).doesNotContain("王小芳");
        }
        Api.as("shaxi")
                .get("/applications/" + round.second + "/result")
                .then()
                .body("outcome", equalTo("SELECTED"))
                .body("overturned", nullValue());
    }

    @Test
    void itsHistoryTellsItOnce() {
        objections.object();
        uphold("另一件异议同样成立。").then().statusCode(200);
        Api.as("applicant")
                .get("/applications/" + round.first + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.kind in ['SELECTED', 'NOT_SELECTED', 'OVERTURNED'] }.kind",
                        contains("OVERTURNED"))
                .body("items[0].kind", equalTo("OVERTURNED"))
                .body("items[0].reason", equalTo(REPLY))
                .body("items[0].byName", nullValue());
    }

    @Test
    void listsAndSpreadsheetsSayTheSame() throws IOException {
        Api.as("applicant")
                .queryParam("round", round.id)
                .get("/applications")
                .then()
                .body("items.state", contains("NOT_SELECTED"));
        for (String person : List.of("bureau", "chengxiang")) {
            Response exported = Api.as(person)
                    .queryParam("round", round.id)
                    .queryParam("state", "NOT_SELECTED")
                    .get("/applications/export");
            List<List<String>> rows = SheetRows.of(exported);
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().get(OUTCOME)).isEqualTo("未入选");
            assertThat(rows.getLast().get(GRADE)).isEmpty();
        }
    }

    @Test
    void nothingIsAwardedToIt() {
        clock.shift(objections.notices.untilItIsOver());
        objections.notices.conclude().then().statusCode(200);
        Api.as("bureau")
                .queryParam("round", round.id)
                .get("/awards")
                .then()
                .body("items.applicationId", contains(round.second.toString()));
        Api.as("bureau")
                .get("/rounds/" + round.id + "/award-sheet")
                .then()
                .body("sheet.awards.applicationId", contains(round.second.toString()));
        Api.as("applicant").queryParam("round", round.id).get("/awards").then().body("items", empty());
    }

    /** It is what was signed; that one of its items holds no more stands beside it. */
    @Test
    void theDecisionStaysAsItWasSigned() {
        Api.as("bureau")
                .get("/rounds/" + round.id + "/decision")
                .then()
                .body("overturned", contains(round.first.toString()))
                .body("items", hasSize(2))
                .body("items.find { it.applicationId == '" + round.first + "' }.outcome", equalTo("SELECTED"))
                .body("versionCode", equalTo(code));
        Api.anonymous()
                .get("/public/notices/" + objections.notice)
                .then()
                .body("items.applicationId", hasItem(round.first.toString()));
    }

    private Response uphold(String reply) {
        String objection = "/objections/" + objections.only();
        return Api.as("expert2")
                .header("If-Match", Api.as("expert2").get(objection).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "UPHELD", "reply", reply))
                .post(objection + "/settlement");
    }
}
