package org.xuecang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Scene;

@HttpTest
class DraftHttpTest {

    private static final String PHONE = "13812345678";

    @Inject
    Scene scene;

    @Inject
    Jdbi jdbi;

    private ApplicationScene county;
    private UUID round;

    @BeforeEach
    void anOpenRound() {
        county = ApplicationScene.in(scene);
        round = county.openRound(2);
    }

    @AfterEach
    void takeRolesBack() {
        scene.close();
    }

    @Test
    void beginsWithWhatIsKnown() {
        county.begin("applicant", round)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("unitId", equalTo(county.centre.toString()))
                .body("answers.unit", startsWith("试镇中心"))
                .body("answers.goals", nullValue())
                .body("title", nullValue())
                .body("steps.name", contains("申报", "单位推荐", "评审中"))
                .body("steps.progress", contains("CURRENT", "AHEAD", "AHEAD"))
                .body("actions", containsInAnyOrder("EDIT", "SHARE", "SUBMIT", "DISCARD"));
    }

    @Test
    void showsItsFormToWhoSeesIt() {
        UUID begun = county.begun("applicant", round);

        Api.as("applicant")
                .get("/applications/" + begun + "/form")
                .then()
                .statusCode(200)
                .body("schema.properties.name.title", equalTo("名称"))
                .body("hints.'/unit'.prefill", equalTo("UNIT_NAME"));
        Api.as("shaxi").get("/applications/" + begun + "/form").then().statusCode(404);
    }

    @Test
    void beginsWithWhatTheUnitWroteLastTime() {
        UUID programme = county.programme();
        UUID first = county.openRound(programme, 2, 1, Map.of());
        UUID before = county.begun("chengxiang", first);
        county.write("chengxiang", before, Map.of("title", "去年", "answers", Map.of("name", "甲", "goals", "百姓学堂")))
                .then()
                .statusCode(200);
        county.submit("chengxiang", before).then().statusCode(200);

        UUID next = county.openRound(programme, 3, 1, Map.of());

        county.begin("applicant", next)
                .then()
                .body("answers.goals", equalTo("百姓学堂"))
                .body("answers.name", nullValue());
        county.begin("shaxi", next).then().body("answers.goals", nullValue());
    }

    @Test
    void keepsOnlyWhatChangedAndNeverLosesTheRest() {
        UUID application = county.begun("applicant", round);
        county.write("applicant", application, Map.of("answers", Map.of("name", "甲", "goals", "乙")));
        Map<String, Object> changed = new HashMap<>();
        changed.put("goals", null);
        changed.put("name", "丙");
        county.write("applicant", application, Map.of("title", "题目", "answers", changed))
                .then()
                .statusCode(200)
                .body("title", equalTo("题目"))
                .body("answers.name", equalTo("丙"))
                .body("answers.goals", nullValue())
                .body("answers.unit", startsWith("试镇中心"));
    }

    @Test
    void refusesWhatHasNoPlaceAndKeepsWhatWasThere() {
        UUID application = county.begun("applicant", round);
        county.write("applicant", application, Map.of("answers", Map.of("name", "甲")));
        county.write(
                        "applicant",
                        application,
                        Map.of("answers", Map.of("name", "字".repeat(101), "secret", 1, "photo", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/answers", "/answers/name", "/answers/photo"))
                .body("errors.code", containsInAnyOrder("unknown-members", "size", "unknown-reference"));
        county.get("applicant", application).then().body("answers.name", equalTo("甲"));
    }

    @Test
    void tellsTwoWhoWriteAtOnce() {
        UUID application = county.begun("applicant", round);
        String tag = county.get("applicant", application).header("ETag");
        county.write("applicant", application, Map.of("title", "先")).then().statusCode(200);
        Api.as("applicant")
                .header("If-Match", tag)
                .contentType(ApplicationScene.MERGE_PATCH)
                .body(Map.of("title", "后"))
                .patch("/applications/" + application)
                .then()
                .statusCode(412)
                .body("current", not(equalTo(tag)));
        county.get("applicant", application).then().body("title", equalTo("先"));
    }

    @Test
    void isWrittenByItsApplicantOnlyAndSeenByTheUnitOnly() {
        UUID application = county.begun("applicant", round);
        county.write("chengxiang", application, Map.of("title", "别人"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-application"));
        county.get("chengxiang-lead", application).then().statusCode(200).body("actions", empty());
        county.get("shaxi", application).then().statusCode(404);
        county.get("bureau", application).then().statusCode(404);
        county.get("leader", application).then().statusCode(404);
        Api.as("bureau")
                .get("/applications?round=" + round)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void isSeenByTheOfficeOnceItIsHandedIn() {
        UUID application = county.submitted("applicant", round);
        county.get("bureau", application).then().statusCode(200).body("title", equalTo("丝竹学习基地"));
        county.get("leader", application).then().statusCode(200);
        county.get("shaxi", application).then().statusCode(404);
        Api.as("shaxi").get("/applications?title=丝竹").then().body("items.id", not(hasItem(application.toString())));
        Api.as("bureau")
                .get("/applications?title=丝竹&round=" + round)
                .then()
                .body("items.id", contains(application.toString()))
                .body("items[0].stageName", equalTo("endorsement"));
    }

    @Test
    void keepsPhoneNumbersEncryptedAndMasksThemForReaders() {
        UUID application = county.written("applicant", round);
        county.write("applicant", application, Map.of("answers", Map.of("phone", PHONE)))
                .then()
                .statusCode(200)
                .body("answers.phone", equalTo(PHONE));
        county.submit("applicant", application).then().statusCode(200).body("answers.phone", equalTo(PHONE));

        county.get("bureau", application).then().body("answers.phone", equalTo("138****5678"));
        Api.as("bureau")
                .get("/applications/" + application + "/revisions/1")
                .then()
                .statusCode(200)
                .body("answers.phone", equalTo("138****5678"));
        assertThat(stored(application)).hasSize(2).noneMatch(text -> text.contains(PHONE));
    }

    private Iterable<String> stored(UUID application) {
        return jdbi.withHandle(sql ->
                sql.select("""
                        select cast(answers as text) from round_application where id = ?
                        union all select cast(answers as text) from application_revision where application_id = ?
                        """, application, application).mapTo(String.class).list());
    }

    @Test
    void givesItsFilesToWhoSeesIt() {
        UUID application = county.written("applicant", round);
        String photo = ApplicationScene.uploaded("applicant");
        county.write("applicant", application, Map.of("answers", Map.of("photo", photo)))
                .then()
                .statusCode(200)
                .body("files.id", contains(photo));
        Api.as("bureau").get("/files/" + photo).then().statusCode(404);
        county.submit("applicant", application).then().statusCode(200);
        Api.as("bureau").get("/files/" + photo).then().statusCode(200);
        Api.as("shaxi").get("/files/" + photo).then().statusCode(404);
    }

    @Test
    void takesNoFileOfSomebodyElse() {
        UUID application = county.written("applicant", round);
        String theirs = ApplicationScene.uploaded("shaxi");
        county.write("applicant", application, Map.of("answers", Map.of("photo", theirs)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/photo"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void isGivenUpAsLongAsItWasNeverHandedIn() {
        UUID draft = county.begun("applicant", round);
        county.seen("applicant", draft).delete("/applications/" + draft).then().statusCode(204);
        county.get("applicant", draft).then().statusCode(404);

        UUID submitted = county.submitted("applicant", round);
        county.withdraw("applicant", submitted).then().statusCode(200);
        county.act("applicant", submitted, "revival", null).then().statusCode(200);
        county.seen("applicant", submitted)
                .delete("/applications/" + submitted)
                .then()
                .statusCode(409)
                .body("code", equalTo("application-elsewhere"));
    }

    @Test
    void isBegunOnlyWhereTheRoundCallsAndOnlyThroughOnesOwnUnit() {
        scene.grant("expert6", Role.CENTRE_OFFICER, county.office);
        county.begin("expert6", round)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors.code", contains("unit-or-invitation"))
                .body("errors.message", contains(containsString("索取邀请链接")));
        Api.as("shaxi")
                .contentType("application/json")
                .body(Map.of("roundId", round, "unitId", county.centre))
                .post("/applications")
                .then()
                .statusCode(403);
        county.begin("bureau", round).then().statusCode(403);
    }

    @Test
    void isBegunThroughTheUnitChosenOfSeveralThatAreCalled() {
        scene.grant("expert6", Role.CENTRE_OFFICER, county.centre);
        scene.grant("expert6", Role.CENTRE_OFFICER, county.other);
        county.begin("expert6", round)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors.code", contains("unit-to-choose"));
        Api.as("expert6")
                .contentType("application/json")
                .body(Map.of("roundId", round, "unitId", county.other))
                .post("/applications")
                .then()
                .statusCode(201)
                .body("unitId", equalTo(county.other.toString()));
    }

    @Test
    void listsOnesOwnAndThoseOfOnesUnit() {
        UUID own = county.begun("applicant", round);
        UUID colleague = county.begun("chengxiang", round);
        Api.as("applicant").get("/applications?round=" + round).then().body("items.id", contains(own.toString()));
        Api.as("chengxiang-lead")
                .get("/applications?round=" + round)
                .then()
                .body("items.id", hasItems(own.toString(), colleague.toString()));
        Api.as("chengxiang")
                .get("/applications?mine=true&round=" + round)
                .then()
                .body("items.id", contains(colleague.toString()));
    }
}
